using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Domain.Tests.Progress;

/// <summary>One piece of work, the body that does it, and the office.</summary>
public abstract class ReportCase
{
    protected static readonly DateOnly Today = new(2022, 11, 15);
    protected static readonly Actor Office = new(1, "Văn phòng", [Role.OfficeStaff], 900);
    protected static readonly Actor Reporter = new(2, "Đầu mối", [Role.AgencyReporter], 0);
    protected static readonly Actor Stranger = new(3, "Người khác", [Role.AgencyReporter], 901);
    protected static readonly ReportText Text = new(40, "Đã xong dự thảo", null, null, null, null);

    protected static Obligation Given(CompletedBy completedBy = CompletedBy.Submission)
    {
        var agency = new Agency("so-thu", "Sở thử", null, AgencyKind.Department, 1);
        var draft = new AssignmentDraft
        {
            Title = "Đề án thử",
            Lead = agency,
            CompletedBy = completedBy,
            Due = DueTerms.NotRequired,
        };
        return Assignment.Give(draft, Office, new(2022, 1, 1)).Lead;
    }

    protected static CompletionClaim Claim(DateOnly? up = null, DateOnly? issued = null) =>
        CompletionClaim.Of("Đề án", "12-ĐA", up ?? (issued is null ? new(2022, 11, 14) : null), issued, "Tỉnh ủy", Today);

    protected static ProgressReport Started(Obligation obligation, Actor? actor = null) =>
        ProgressReport.Start(obligation, "Tháng 11/2022", actor ?? Reporter, Today);

    protected static ProgressReport Sent(Obligation obligation, CompletionClaim? claim = null)
    {
        var report = Started(obligation);
        report.Write(Text, null, Reporter);
        report.SetClaim(claim, Reporter);
        report.Submit(Reporter, Today);
        return report;
    }

    protected static string Refusal(Action action) => Assert.Throws<RuleBroken>(action).Code;
}
