using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Adds a clause at the end of the text.</summary>
public sealed partial class ClauseForm(ClauseCommands commands, ISnackbar snackbar, IStringLocalizer<ResolutionText> words)
{
    private bool _open;
    private bool _busy;
    private Guid _operation;
    private string? _label;
    private string? _text;
    private int _level;
    private RuleBroken? _broken;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    [Parameter]
    public EventCallback OnAdded { get; set; }

    private void Open()
    {
        _open = true;
        _operation = Guid.NewGuid();
    }

    private void Close()
    {
        _open = false;
        _label = _text = null;
        _broken = null;
    }

    private async Task SaveAsync()
    {
        _busy = true;
        _broken = null;
        try
        {
            await commands.AddAsync(ResolutionId, _label, _text, _level, _operation, CancellationToken.None);
            snackbar.Add(words["ClauseAdded"], Severity.Success);
            Close();
            await OnAdded.InvokeAsync();
        }
        catch (RuleBroken refusal)
        {
            _broken = refusal;
        }
        finally
        {
            _busy = false;
        }
    }
}
