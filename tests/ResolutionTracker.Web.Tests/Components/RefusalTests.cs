using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Tests.Components;

public sealed class RefusalTests : FurnitureTest
{
    [Fact]
    public void A_refusal_is_worded_with_dates_and_numbers_as_the_office_writes_them()
    {
        var refusals = Services.GetRequiredService<Refusals>();
        Assert.Equal("Thời hạn 01/07/2021 sớm hơn ngày ban hành văn bản (09/08/2021).",
            refusals.Word(new RuleBroken("DueBeforeDocument", "Due", new DateOnly(2021, 7, 1), new DateOnly(2021, 8, 9))));
        Assert.Contains("1.000 ký tự (đang có 1.234)", refusals.Word(new RuleBroken("TooLong", "Reason", 1000, 1234)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_field_without_a_sentence_of_its_own_is_still_asked_for() =>
        Assert.Equal("Cần điền mục này.", Services.GetRequiredService<Refusals>().Word(new RuleBroken("SignerEmpty", "Signer")));

    [Fact]
    public void A_refusal_stands_only_beside_its_field()
    {
        var broken = new RuleBroken("LeadEmpty", "Lead");
        Assert.Contains("chủ trì", Render<Refusal>(p => p.Add(r => r.Broken, broken).Add(r => r.Field, "Lead")).Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(Render<Refusal>(p => p.Add(r => r.Broken, broken).Add(r => r.Field, "Title")).FindAll("[role=alert]"));
    }

    [Theory]
    [InlineData("   ", "Cần nêu lý do.")]
    [InlineData(null, "dài quá 1.000 ký tự (đang có 1.001)")]
    public async Task A_reason_that_is_empty_or_too_long_is_refused_in_words(string? reason, string sentence)
    {
        var (room, asked) = Ask();
        room.Find("textarea").Change(reason ?? new string('a', 1001));
        room.Find(".mud-button-filled").Click();
        Assert.Contains(sentence, room.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.False(asked.IsCompleted);
        room.FindAll(".mud-dialog-actions button")[0].Click();
        Assert.Null(await asked);
    }

    [Fact]
    public async Task A_reason_is_given_back_trimmed()
    {
        var (room, asked) = Ask();
        room.Find("textarea").Change("  Văn bản mới thay thế ");
        room.Find(".mud-button-filled").Click();
        Assert.Equal("Văn bản mới thay thế", await asked);
    }

    [Fact]
    public async Task A_question_may_be_declined()
    {
        var room = DialogRoom();
        Task<bool>? asked = null;
        await room.InvokeAsync(() => { asked = Services.GetRequiredService<IDialogService>().ConfirmAsync("Xóa bản nháp", "Bản nháp sẽ mất."); });
        room.WaitForElement(".mud-dialog-actions");
        room.FindAll(".mud-dialog-actions button")[0].Click();
        Assert.False(await asked!);
    }

    [Fact]
    public void The_box_of_the_reason_is_ready_to_be_typed_in()
    {
        Ask();

        Assert.Contains(JSInterop.Invocations, i => i.Identifier == "mudElementRef.focusFirst");
    }

    private (IRenderedComponent<MudDialogProvider> Room, Task<string?> Asked) Ask()
    {
        var room = DialogRoom();
        Task<string?> asked = Task.FromResult<string?>(null);
        _ = room.InvokeAsync(() => { asked = Services.GetRequiredService<IDialogService>().AskReasonAsync("Thu hồi nhiệm vụ"); });
        room.WaitForElement("textarea");
        return (room, asked);
    }
}
