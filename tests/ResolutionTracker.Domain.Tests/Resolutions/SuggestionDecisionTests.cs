using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class SuggestionDecisionTests
{
    private static readonly Actor Office = new(1, "Chuyên viên", [Role.OfficeStaff], null);
    private static readonly DateTime Now = new(2022, 11, 15, 1, 0, 0, DateTimeKind.Utc);
    private static readonly Resolution Document = new(ResolutionKind.KL, "12-KL/TU", new Agency("tinh-uy", "Tỉnh ủy", null, AgencyKind.PartyCommittee, 1), new(2022, 11, 1), "Kết luận", null);
    private static readonly SuggestionMark Mark = new("ab12", SuggestionKind.Assignment, "Giao Sở Y tế lập kế hoạch.");

    [Fact]
    public void Marks_case_and_punctuation_make_no_other_suggestion()
    {
        var one = Print(Said("Giao Sở Y tế lập kế hoạch, trình trong quý I."));

        Assert.Equal(one, Print(Said("giao  SỞ Y TẾ lập kế hoạch trình trong quí I")));
        Assert.NotEqual(one, Print(Said("Giao Sở Y tế lập đề án, trình trong quý I.")));
        Assert.NotEqual(one, Print(Said("Giao Sở Y tế lập kế hoạch, trình trong quý I.") with { Kind = SuggestionKind.Indicator }));
    }

    [Fact]
    public void The_same_words_again_are_another_suggestion_that_fits_its_column()
    {
        var said = Said("Giao Sở Y tế báo cáo.");
        var prints = SuggestionDecision.Fingerprints([said, said with { Start = 90 }, Said("Giao Sở Nội vụ báo cáo.")]);

        Assert.Equal(3, prints.Distinct().Count());
        Assert.All(prints, p => Assert.InRange(p.Length, 1, SuggestionDecision.FingerprintLength));
        Assert.Equal(prints[0], SuggestionDecision.Fingerprints([said])[0]);
    }

    [Fact]
    public void A_refusal_keeps_who_when_and_why()
    {
        var refused = SuggestionDecision.Refuse(Document, Mark, " chỉ là mô tả ", Office, Now);

        Assert.Equal((SuggestionOutcome.Refused, "chỉ là mô tả", "Chuyên viên", Now), (refused.Outcome, refused.Reason, refused.DecidedBy, refused.DecidedAt));
        Assert.Null(SuggestionDecision.Refuse(Document, Mark, "  ", Office, Now).Reason);
    }

    [Fact]
    public void Only_the_office_decides()
    {
        var leader = new Actor(2, "Lãnh đạo", [Role.Leader], null);

        Assert.Equal("OfficeOnly", Assert.Throws<RuleBroken>(() => SuggestionDecision.Refuse(Document, Mark, null, leader, Now)).Code);
        Assert.Equal("OfficeOnly", Assert.Throws<RuleBroken>(() => SuggestionDecision.Refuse(Document, Mark, null, Office, Now).DemandUndoable(leader, Now)).Code);
    }

    [Fact]
    public void What_was_made_may_be_unmade_for_ten_minutes_and_a_refusal_at_any_time()
    {
        var cycle = Domain.Reviews.ReviewCycle.For(Document, Domain.Reviews.ReviewBase.DateOfIssue);
        var made = SuggestionDecision.Accept(Document, Mark, cycle, isMade: true, Office, Now);
        made.DemandUndoable(Office, Now.AddMinutes(10));

        Assert.Equal("UndoTooLate", Assert.Throws<RuleBroken>(() => made.DemandUndoable(Office, Now.AddMinutes(10).AddSeconds(1))).Code);
        SuggestionDecision.Refuse(Document, Mark, null, Office, Now).DemandUndoable(Office, Now.AddYears(1));
        SuggestionDecision.Accept(Document, Mark, cycle, isMade: false, Office, Now).DemandUndoable(Office, Now.AddYears(1));
    }

    private static string Print(Suggestion said) => Assert.Single(SuggestionDecision.Fingerprints([said]));

    internal static Suggestion Said(string sentence) =>
        new(SuggestionKind.Assignment, sentence, 0, sentence.Length, [], [], [], null, sentence, null, null, null, null, []);
}
