using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>A draft: its words, and the office head's approval with number and date.</summary>
public sealed partial class LetterDraftForm(LetterCommands commands, Refusals refusals, Today today, IStringLocalizer<LetterText> words, IDialogService dialogs, ISnackbar snackbar)
    : LetterAction(refusals)
{
    private readonly Guid _writing = Guid.NewGuid();
    private readonly Guid _issuing = Guid.NewGuid();
    private readonly Guid _discarding = Guid.NewGuid();
    private readonly IssueInput _issue = new();
    private string? _body;

    protected override void OnInitialized()
    {
        _body = Letter.Body;
        _issue.IssuedOn = today.Date;
    }

    private Task WriteAsync() => DoAsync(async () =>
    {
        await commands.WriteAsync(Letter.Id, Letter.Version, _body, _writing, CancellationToken.None);
        snackbar.Add(words["TextSaved"], Severity.Success);
    });

    // What stands in the box is what goes out, saved before or not.
    private Task IssueAsync() => DoAsync(async () =>
    {
        var seen = Letter.Version;
        if (_body?.Trim() != Letter.Body)
        {
            await commands.WriteAsync(Letter.Id, seen++, _body, _writing, CancellationToken.None);
        }

        await commands.IssueAsync(Letter.Id, seen, _issue, _issuing, CancellationToken.None);
        snackbar.Add(words["IssuedNow"], Severity.Success);
    });

    private async Task DiscardAsync()
    {
        if (await dialogs.AskReasonAsync(words["Discard"], words["DiscardExplains"], words["Discard"],
            reason => commands.DiscardAsync(Letter.Id, Letter.Version, reason, _discarding, CancellationToken.None)) is not null)
        {
            snackbar.Add(words["DiscardedNow"], Severity.Success);
            await Changed.InvokeAsync();
        }
    }
}
