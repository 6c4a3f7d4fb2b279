using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>The body's explanation, or the office's entry of the paper it came on.</summary>
public sealed partial class LetterAnswerForm(LetterCommands commands, Refusals refusals, IStringLocalizer<LetterText> words, ISnackbar snackbar) : LetterAction(refusals)
{
    private readonly Guid _operation = Guid.NewGuid();
    private readonly AnswerInput _input = new();

    [Parameter]
    public bool OnBehalf { get; set; }

    private Task SendAsync() => DoAsync(async () =>
    {
        await commands.AnswerAsync(Letter.Id, Letter.Version, _input, _operation, CancellationToken.None);
        snackbar.Add(words["AnswerSent"], Severity.Success);
    });
}
