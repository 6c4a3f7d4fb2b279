using CsCheck;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Letters;

namespace ResolutionTracker.Domain.Tests.Assignments;

/// <summary>Whatever the order in which several people act on one duty, its facts hold together.</summary>
public sealed class MovesTests
{
    [Fact]
    public void No_order_of_moves_by_anybody_breaks_the_facts() =>
        Gen.Select(Gen.Int[0, Play.Moves - 1], Gen.Int[0, Play.People - 1], Gen.Int[0, 40]).Array[1, 40].Sample(steps =>
        {
            var play = new Play();
            foreach (var (move, person, days) in steps)
            {
                play.Do(move, person, days);
            }
        }, iter: 400);

    private sealed class Play
    {
        public const int Moves = 11;
        public const int People = 6;
        private static readonly DateOnly FirstDue = new(2022, 6, 30);

        private readonly Agency _body = Given.Agency(1, "Sở Công Thương");
        private readonly Obligation _duty;
        private readonly Actor[] _people;
        private readonly List<Suspension> _suspensions = [];
        private DueDayChange? _change;
        private Letter? _letter;
        private DateOnly _today = new(2022, 6, 1);

        public Play()
        {
            _duty = Given.Assignment(_body, FirstDue).Lead;
            _people = [Given.Office, Given.OfficeHead, Given.ReporterOf(_body), Given.ReporterOf(Given.Agency(2, "B")), Given.Leader, Given.Inspector];
        }

        public void Do(int move, int person, int days)
        {
            var before = Facts();
            try
            {
                Act(move, _people[person], days);
            }
            catch (RuleBroken)
            {
                // A refusal leaves everything as it was.
                Assert.Equal(before, Facts());
            }

            if (_people[person].Has(Role.Leader) || _people[person].Has(Role.Inspector) || _people[person].AgencyId == 2)
            {
                Assert.Equal(before, Facts());
            }

            Hold(before.AcceptedOn);
            _today = _today.AddDays(days % 7);
        }

        private void Act(int move, Actor actor, int days)
        {
            var later = Given.Due(_today.AddDays(days + 30));
            switch (move)
            {
                case 0: _duty.Report(actor, days, null, _today); break;
                case 1: _duty.Report(actor, 100, new(_today, _today), _today); break;
                case 2: _duty.Report(actor, 90, new(_today, null), _today); break;
                case 3: _duty.VoidClaim(actor); break;
                case 4: _duty.Accept(actor, _today); break;
                case 5: _change = DueDayChange.Propose(_duty, days % 2 == 0 ? DueDayChangeKind.Extension : DueDayChangeKind.Adjustment, later, "1", _today, "x", actor, _today, "Giám đốc", "x"); break;
                case 6: _change?.Approve(null, actor, _today); break;
                case 7: _suspensions.Add(Suspension.Begin(_duty, "2", _today, "x", actor, _today)); break;
                case 8: _suspensions.LastOrDefault()?.End("3", _today, later, actor, _today); break;
                case 9: _letter = Letter.Draft(_duty, (LetterKind)(days % 2), 1, "x", 5, actor, _today); break;
                default: Correction.OfDay(_duty, CorrectedFact.ClaimDate, _today.AddDays(-days), "x", actor, _today); break;
            }
        }

        private void Hold(DateOnly? acceptedBefore)
        {
            Assert.Equal(FirstDue, _duty.OriginalDueOn);
            Assert.Equal(_duty.SuspendedOn is not null, _suspensions.Exists(s => s.IsOpen));
            Assert.True(_suspensions.Count(s => s.IsOpen) <= 1);
            Assert.True(acceptedBefore is null || _duty.AcceptedOn == acceptedBefore);
            Assert.True(_duty.AcceptedOn is null || _duty is { ClaimDate: not null, ProgressPercent: 100 });
            Assert.True(_letter is null or { State: LetterState.Draft });
            var status = StatusRule.Of(_duty, StatusThresholds.For(_today, Given.Calendar));
            Assert.Equal(_duty.AcceptedOn is not null, Matrix.IsDone(status));
        }

        private (DateOnly? DueOn, DateOnly? SuspendedOn, DateOnly? ClaimDate, DateOnly? SubmittedUpOn, DateOnly? AcceptedOn, int? Percent) Facts() =>
            (_duty.DueOn, _duty.SuspendedOn, _duty.ClaimDate, _duty.SubmittedUpOn, _duty.AcceptedOn, _duty.ProgressPercent);
    }
}
