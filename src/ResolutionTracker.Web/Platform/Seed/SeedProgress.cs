using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Seed;

/// <summary>Demo facts and reports, played through the same rules in the order of their dates.</summary>
internal static class SeedProgress
{
    public static void Load(SeedFiles files, TrackerDbContext db, IReadOnlyDictionary<string, Assignment> assignments)
    {
        var reports = files.Read("reports.csv", Report.Of).ToLookup(r => r.Key);
        var facts = files.Read("obligation_facts.csv", Facts.Of).ToDictionary(f => f.Key);
        foreach (var key in reports.Select(r => r.Key).Concat(facts.Keys).Distinct().ToList())
        {
            var obligation = assignments[key.Assignment].Obligations.Single(o => o.Agency.Code == key.Agency && o.PeriodLabel == key.Period);
            Play(obligation, facts.GetValueOrDefault(key), [.. reports[key].OrderBy(r => r.WrittenOn)], db);
        }

        files.Read("due_changes.csv", row =>
        {
            var assignment = assignments[row["assignment"]];
            var obligation = assignment.Obligations.First(o => o.Agency.Code == row["agency"]);
            var on = row.Date("requested_on")!.Value;
            var terms = DueTerms.Read(row["new_deadline"], NoDeadline.HasDueDay, SeedAssignments.ContextOf(assignment.Sources[0].Resolution), "new_deadline");
            var change = DueDayChange.Propose(obligation, row.Name<DueDayChangeKind>("kind"), terms, row.Text("number"), on, row.Text("reason"), Actor.System, on);
            db.Add(change);
            if (row["state"] == "approved")
            {
                change.Approve(row.Text("note"), Actor.System, row.Date("decided_on")!.Value);
            }
            else if (row["state"] == "refused")
            {
                change.Refuse(row.Text("note"), Actor.System, row.Date("decided_on")!.Value);
            }

            return change;
        });
    }

    private static void Play(Obligation obligation, Facts? facts, IReadOnlyList<Report> reports, TrackerDbContext db)
    {
        obligation.MarkDemo();
        if (facts?.DeclinedReason is { } declined)
        {
            obligation.Decline(Actor.System, declined, facts.DeclinedOn ?? obligation.StartOn);
            return;
        }

        if (facts?.ReceivedOn is { } received)
        {
            obligation.Receive(Actor.System, received);
        }

        foreach (var row in reports)
        {
            db.Add(row.Play(obligation, facts));
        }

        if (facts?.Progress is { } percent && reports.Count == 0)
        {
            obligation.Report(Actor.System, percent, null, facts.SubmittedOn ?? facts.ReceivedOn ?? obligation.StartOn);
        }
    }

    private sealed record Key(string Assignment, string Agency, string? Period)
    {
        public static Key Of(SeedRow row) => new(row["assignment"], row["agency"], row.Text("period_label"));
    }

    private sealed record Facts(Key Key, DateOnly? ReceivedOn, int? Progress, DateOnly? ClaimDate, DateOnly? SubmittedOn, DateOnly? AcceptedOn, DateOnly? SubmittedUpOn, DateOnly? IssuedOn, string? DeclinedReason, DateOnly? DeclinedOn)
    {
        public static Facts Of(SeedRow row) => new(
            Key.Of(row), row.Date("received_on"), row.Number("progress"), row.Date("claim_date"), row.Date("submitted_on"), row.Date("accepted_on"),
            row.Date("submitted_up_on"), row.Date("issued_on"), row.Text("declined_reason"), row.Date("declined_on"));
    }

    private sealed record Report(
        Key Key, string Period, DateOnly WrittenOn, ReportState State, ReportText Text,
        string? Deliverable, string? Symbol, DateOnly? ClaimDate, string? Recipient, string? OfficeNote)
    {
        private const int OfficeDays = 2;

        public static Report Of(SeedRow row) => new(
            Key.Of(row), row["report_period_label"], row.Date("written_on")!.Value, row.Name<ReportState>("state"),
            new(row.Number("percent"), row.Text("results"), row.Text("difficulties"), row.Text("causes"), row.Text("proposals"), row.Text("next_steps")),
            row.Text("claim_deliverable"), row.Text("claim_symbol"), row.Date("claim_date"), row.Text("claim_recipient"), row.Text("office_note"));

        public ProgressReport Play(Obligation obligation, Facts? facts)
        {
            var report = ProgressReport.Start(obligation, Period, Actor.System, WrittenOn);
            report.CountFor(Period);
            report.MarkDemo();
            report.Write(Text, null, Actor.System);
            if (Symbol is not null)
            {
                var byIssue = obligation.Assignment.CompletedBy == CompletedBy.Issue;
                var up = byIssue ? facts?.SubmittedUpOn : ClaimDate;
                var issued = byIssue ? facts?.IssuedOn ?? (up is null ? ClaimDate : null) : null;
                report.SetClaim(CompletionClaim.Of(Deliverable, Symbol, up, issued, Recipient, WrittenOn), Actor.System);
            }

            if (State == ReportState.Draft)
            {
                return report;
            }

            report.Submit(Actor.System, WrittenOn);
            if (State == ReportState.Approved)
            {
                report.Approve(OfficeNote, Actor.System, Symbol is not null && facts?.AcceptedOn is { } accepted ? accepted : WrittenOn.AddDays(OfficeDays));
            }
            else if (State == ReportState.Returned)
            {
                report.Return(OfficeNote, Actor.System, WrittenOn.AddDays(OfficeDays));
            }

            return report;
        }
    }
}
