using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Blockages;

namespace ResolutionTracker.Domain.Tests.Blockages;

public sealed class BlockageTests
{
    private static readonly DateOnly Today = new(2022, 11, 15);

    private readonly Agency _body = Given.Agency(1, "Sở Công Thương");
    private readonly Agency _decider = Given.Agency(2, "Sở Kế hoạch và Đầu tư");
    private readonly Obligation _duty;

    public BlockageTests() => _duty = Given.Assignment(_body, new(2022, 12, 31)).Lead;

    [Fact]
    public void Its_days_count_from_the_day_it_was_asked_until_it_is_cleared()
    {
        var blockage = Raise();
        Assert.Equal(35, blockage.DaysWaiting(Today));
        blockage.Clear("Đã bố trí vốn", Today.AddDays(-5), Given.ReporterOf(_body), Today);
        Assert.Equal((30, false), (blockage.DaysWaiting(Today.AddDays(100)), blockage.IsOpen));
    }

    [Fact]
    public void A_body_raises_its_own_and_the_office_any()
    {
        Assert.Equal("NotYours", Given.Refusal(() => Blockage.Raise(Draft(), [_duty], Given.ReporterOf(_decider), Today)));
        Assert.Equal("NotYours", Given.Refusal(() => Blockage.Raise(Draft(), [_duty], Given.Leader, Today)));
        Assert.Equal(_body.Id, Blockage.Raise(Draft(), [_duty], Given.Office, Today).AgencyId);
        var others = Given.Assignment(_decider, null).Lead;
        Assert.Equal("NotYours", Given.Refusal(() => Blockage.Raise(Draft(), [_duty, others], Given.ReporterOf(_body), Today)));
        Assert.Equal(2, Blockage.Raise(Draft(), [_duty, others], Given.Office, Today).Duties.Count);
    }

    [Fact]
    public void It_says_what_and_either_the_body_or_the_level_that_can_clear_it()
    {
        Assert.Equal("WhatEmpty", Refused(Draft() with { What = " " }));
        Assert.Equal("DeciderEmpty", Refused(Draft() with { Decider = null }));
        Assert.Equal("DeciderTwice", Refused(Draft() with { Level = "Chính phủ" }));
        Assert.Equal("AskedAhead", Refused(Draft() with { AskedOn = Today.AddDays(1) }));
        Assert.Equal("DutiesEmpty", Given.Refusal(() => Blockage.Raise(Draft(), [], Given.Office, Today)));
        Assert.Equal("Chính phủ", Blockage.Raise(Draft() with { Decider = null, Level = "Chính phủ" }, [_duty], Given.Office, Today).Level);
    }

    [Fact]
    public void It_is_cleared_once_with_words_by_whoever_raised_it_or_the_office()
    {
        var blockage = Raise();
        Assert.Equal("NotYours", Given.Refusal(() => blockage.Clear("x", null, Given.ReporterOf(_decider), Today)));
        Assert.Equal("NoteEmpty", Given.Refusal(() => blockage.Clear(" ", null, Given.Office, Today)));
        Assert.Equal("ClearedDayWrong", Given.Refusal(() => blockage.Clear("x", Today.AddDays(1), Given.Office, Today)));
        Assert.Equal("ClearedDayWrong", Given.Refusal(() => blockage.Clear("x", new(2022, 10, 1), Given.Office, Today)));
        blockage.Clear("Đã có văn bản", null, Given.Office, Today);
        Assert.Equal("BlockageCleared", Given.Refusal(() => blockage.Clear("x", null, Given.Office, Today)));
        Assert.Equal("BlockageCleared", Given.Refusal(() => blockage.Edit(Draft(), [_duty], Given.Office, Today)));
    }

    [Fact]
    public void Closed_work_waits_for_nothing_new_but_what_waited_stays_named()
    {
        var blockage = Raise();
        _duty.Report(Given.ReporterOf(_body), 100, new(null, Today), Today);
        _duty.Accept(Given.Office, Today);
        Assert.Equal("ObligationClosed", Given.Refusal(() => Raise()));
        blockage.Edit(Draft() with { What = "Thiếu vốn đối ứng" }, [_duty], Given.Office, Today);
        Assert.Equal(("Thiếu vốn đối ứng", 1), (blockage.What, blockage.Duties.Count));
    }

    private static string Refused(BlockageDraft draft) => Given.Refusal(() => Blockage.Raise(draft, [Given.Assignment(Given.Agency(1, "A"), null).Lead], Given.Office, Today));

    private BlockageDraft Draft() => new() { What = "Thiếu vốn", Decider = _decider, AskedOn = new(2022, 10, 11) };

    private Blockage Raise() => Blockage.Raise(Draft(), [_duty], Given.ReporterOf(_body), Today);
}
