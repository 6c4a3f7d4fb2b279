using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>The office's conclusion: accepted, gia hạn, nhắc nhở or phê bình.</summary>
public sealed partial class LetterOutcomeForm(LetterCommands commands, Refusals refusals, IStringLocalizer<LetterText> words, ISnackbar snackbar) : LetterAction(refusals)
{
    private readonly Guid _operation = Guid.NewGuid();
    private LetterOutcome _outcome;
    private string? _note;

    private Task ConcludeAsync() => DoAsync(async () =>
    {
        await commands.ConcludeAsync(Letter.Id, Letter.Version, _outcome, _note, _operation, CancellationToken.None);
        snackbar.Add(words["ConcludedNow"], Severity.Success);
    });
}
