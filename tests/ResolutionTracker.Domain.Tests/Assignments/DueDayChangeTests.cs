using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Tests.Assignments;

public sealed class DueDayChangeTests
{
    private static readonly DateOnly Due = new(2022, 6, 30);
    private static readonly DateOnly Later = new(2022, 9, 30);
    private static readonly DateOnly Today = new(2022, 6, 1);

    private readonly Agency _lead = Given.Agency(1, "Sở Công Thương");
    private readonly Obligation _obligation;

    public DueDayChangeTests() => _obligation = Given.Assignment(_lead, Due).Lead;

    [Fact]
    public void A_pending_request_stops_nothing_and_approval_moves_the_day_but_keeps_the_first()
    {
        var change = Ask();
        Assert.Equal(Due, _obligation.DueOn);
        change.Approve("Đồng ý", Given.OfficeHead, Today);
        Assert.Equal((Later, Due), (_obligation.DueOn!.Value, _obligation.OriginalDueOn!.Value));
        Assert.Equal((DueDayChangeState.Approved, Today, Given.OfficeHead.Name), (change.State, change.DecidedOn!.Value, change.DecidedBy));
    }

    [Fact]
    public void A_refusal_needs_words_and_stays_on_record()
    {
        var change = Ask();
        Assert.Equal("ReasonEmpty", Given.Refusal(() => change.Refuse(" ", Given.OfficeHead, Today)));
        change.Refuse("Chưa đủ căn cứ", Given.OfficeHead, Today);
        Assert.Equal((Due, "Chưa đủ căn cứ"), (_obligation.DueOn!.Value, change.DecisionNote));
        Assert.Equal("AlreadyDecided", Given.Refusal(() => change.Approve(null, Given.OfficeHead, Today)));
    }

    [Fact]
    public void An_extension_leaves_the_words_of_the_document_and_a_first_day_brings_its_own()
    {
        Ask().Approve(null, Given.OfficeHead, Today);
        Assert.Equal(("hạn", Later, Due), (_obligation.DueText, _obligation.DueOn!.Value, _obligation.OriginalDueOn!.Value));

        var open = Given.Assignment(_lead, null).Lead;
        var terms = new DueTerms("Quý IV/2022", null, Later, Domain.Deadlines.DeadlinePrecision.Quarter, false, NoDeadline.HasDueDay);
        DueDayChange.Propose(open, DueDayChangeKind.Adjustment, terms, null, null, "Định ngày", Given.Office, Today).Approve(null, Given.OfficeHead, Today);
        Assert.Equal(("Quý IV/2022", Later, Later), (open.DueText, open.DueOn!.Value, open.OriginalDueOn!.Value));
    }

    [Fact]
    public void Only_the_office_head_decides()
    {
        var change = Ask();
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => change.Approve(null, Given.Office, Today)));
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => change.Refuse("x", Given.Leader, Today)));
    }

    [Fact]
    public void The_body_asks_before_its_day_and_the_superior_changes_at_any_time()
    {
        Assert.Equal("RequestAfterDueDay", Given.Refusal(() => DueDayChange.Propose(_obligation, DueDayChangeKind.Extension, Given.Due(Later), "12/SCT", Due.AddDays(1), "lý do", Given.ReporterOf(_lead), Due.AddDays(1))));
        Assert.Equal("OfficeOnly", Given.Refusal(() => DueDayChange.Propose(_obligation, DueDayChangeKind.Adjustment, Given.Due(Later), null, null, "lý do", Given.ReporterOf(_lead), Today)));
        Assert.NotNull(DueDayChange.Propose(_obligation, DueDayChangeKind.Adjustment, Given.Due(Later), null, null, "lý do", Given.Office, Due.AddDays(9)));
    }

    [Fact]
    public void A_change_moves_the_day_and_an_extension_moves_it_forward()
    {
        Assert.Equal("DueNotMoved", Given.Refusal(() => DueDayChange.Propose(_obligation, DueDayChangeKind.Adjustment, Given.Due(Due), null, null, "lý do", Given.Office, Today)));
        Assert.Equal("ExtensionNotLater", Given.Refusal(() => DueDayChange.Propose(_obligation, DueDayChangeKind.Extension, Given.Due(Due.AddDays(-1)), null, null, "lý do", Given.Office, Today)));
        Assert.Equal("DeadlineEmpty", Given.Refusal(() => DueDayChange.Propose(_obligation, DueDayChangeKind.Adjustment, DueTerms.NotSet, null, null, "lý do", Given.Office, Today)));
    }

    [Fact]
    public void Nothing_is_moved_for_another_body_for_closed_work_or_under_a_waiting_claim()
    {
        Assert.Equal("NotYours", Given.Refusal(() => DueDayChange.Propose(_obligation, DueDayChangeKind.Extension, Given.Due(Later), null, null, "lý do", Given.ReporterOf(Given.Agency(2, "B")), Today)));
        _obligation.Report(Given.ReporterOf(_lead), 100, new(null, Today), Today);
        Assert.Equal("ClaimWaits", Given.Refusal(() => Ask()));
        _obligation.Accept(Given.Office, Today);
        Assert.Equal("ObligationClosed", Given.Refusal(() => Ask()));
    }

    private DueDayChange Ask() =>
        DueDayChange.Propose(_obligation, DueDayChangeKind.Extension, Given.Due(Later), "1004/SCT-QLCN", Today, "Chờ xác nhận hiện trạng", Given.ReporterOf(_lead), Today, "Giám đốc", "Đã xong dự thảo");
}
