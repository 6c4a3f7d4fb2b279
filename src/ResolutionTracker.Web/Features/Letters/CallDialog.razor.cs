using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>Who was called, when, and what was said.</summary>
public sealed partial class CallDialog(CallCommands commands, Refusals refusals, Today today, IStringLocalizer<LetterText> words)
{
    private static readonly string[] Fields = ["Person", "CalledOn", "Said"];
    private readonly Guid _operation = Guid.NewGuid();
    private readonly CallInput _input = new();
    private RuleBroken? _broken;
    private bool _busy;

    [Parameter, EditorRequired]
    public int ObligationId { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private string? General => _broken is { } broken && !Fields.Contains(broken.Field) ? refusals.Word(broken) : null;

    protected override void OnInitialized() => _input.CalledOn = today.Date;

    private string? ErrorOf(string field) => _broken is { } broken && broken.Field == field ? refusals.Word(broken) : null;

    private async Task LogAsync()
    {
        _busy = true;
        try
        {
            await commands.LogAsync(ObligationId, _input, _operation, CancellationToken.None);
            Dialog.Close();
        }
        catch (RuleBroken broken)
        {
            _broken = broken;
        }
        finally
        {
            _busy = false;
        }
    }
}
