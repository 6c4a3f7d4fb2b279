using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Tests.Components;

public sealed class StatusPillTests : FurnitureTest
{
    private static readonly StatusThresholds Day = new(new(2022, 11, 15), new(2022, 11, 22), new(2022, 11, 18), new(2022, 11, 9));
    private static readonly ObligationFacts Facts = new() { StartOn = new(2021, 8, 9), DueOn = new(2022, 11, 17), OriginalDueOn = new(2022, 9, 30) };

    public static TheoryData<ObligationStatus> Statuses() => [.. Enum.GetValues<ObligationStatus>()];

    [Theory, MemberData(nameof(Statuses))]
    public void A_status_has_a_word_a_shape_and_a_colour(ObligationStatus status)
    {
        var pill = Render<StatusPill>(p => p.Add(s => s.Status, status)).Find(".rt-pill");
        Assert.Contains("tone-", pill.ClassName, StringComparison.Ordinal);
        Assert.NotNull(pill.QuerySelector("svg"));
        Assert.NotEqual("Status" + status, pill.TextContent.Trim());
    }

    [Fact]
    public void A_click_opens_the_rule_the_facts_and_the_day()
    {
        var room = DialogRoom();
        Render<StatusPill>(p => p.Add(s => s.Status, ObligationStatus.DueSoon).Add(s => s.Facts, Facts).Add(s => s.Day, Day)).Find("button").Click();

        room.WaitForElement(".rt-basis");
        Assert.Contains("3 ngày làm việc", room.Markup, StringComparison.Ordinal);
        var rows = room.FindAll(".rt-basis tr").ToDictionary(r => r.QuerySelector("th")!.TextContent, r => r.QuerySelector("td")!.TextContent, StringComparer.Ordinal);
        Assert.Equal("15/11/2022", rows["Tính đến ngày"]);
        Assert.Equal("17/11/2022", rows["Ngày đến hạn"]);
        Assert.Equal("30/09/2022", rows["Ngày đến hạn ban đầu"]);
    }

    [Theory]
    [InlineData(18, true)]
    [InlineData(19, false)]
    public void Three_working_days_ahead_with_nothing_submitted_is_a_yellow_alert(int dueDay, bool alert)
    {
        var pill = Render<StatusPill>(p => p.Add(s => s.Status, ObligationStatus.DueSoon)
            .Add(s => s.Facts, Facts with { DueOn = new(2022, 11, dueDay) }).Add(s => s.Day, Day));
        Assert.Equal(alert, pill.Markup.Contains("cảnh báo vàng", StringComparison.Ordinal));
    }

    [Fact]
    public void An_ended_one_names_the_document_that_ended_it() =>
        Assert.Contains("theo 50-CTr/TU", Render<StatusPill>(p => p.Add(s => s.Status, ObligationStatus.Ended)
            .Add(s => s.Facts, Facts with { EndedBy = "50-CTr/TU" }).Add(s => s.Day, Day)).Markup, StringComparison.Ordinal);

    [Theory]
    [InlineData(NoDeadline.NotSet, "Hoàn thành (chưa xác định thời hạn)")]
    [InlineData(NoDeadline.NotRequired, "Hoàn thành (không quy định thời hạn)")]
    public void What_was_completed_without_a_day_says_which_kind_it_was(NoDeadline kind, string said) =>
        Assert.Contains(said, Render<StatusPill>(p => p.Add(s => s.Status, ObligationStatus.CompletedNoDueDay)
            .Add(s => s.Facts, Facts with { DueOn = null, OriginalDueOn = null, NoDeadline = kind }).Add(s => s.Day, Day)).Markup, StringComparison.Ordinal);

    [Fact]
    public void Without_facts_there_is_nothing_to_open() =>
        Assert.Empty(Render<StatusPill>(p => p.Add(s => s.Status, ObligationStatus.OnTrack)).FindAll("button"));
}
