using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Which periods are asked, with their days and windows.</summary>
public sealed partial class RegimeForm(RegimeCommands commands, IStringLocalizer<ProgressText> words, ISnackbar snackbar)
{
    private static readonly int[] Months = [-1, 0, 1];
    private RegimeInput _input = new();
    private RuleBroken? _broken;
    private Guid _operation = Guid.NewGuid();
    private bool _busy;

    [Parameter, EditorRequired]
    public RegimeView View { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    protected override void OnInitialized() => _input = RegimeInput.Of(View.Draft);

    private Task SaveAsync() => DoAsync("RegimeSaved", () => commands.SetAsync(View.Of, View.Version, _input.ToDraft(), _operation, CancellationToken.None));

    private Task RemoveAsync() => DoAsync("RegimeRemoved", () => commands.RemoveAsync(View.Of, View.Version, _operation, CancellationToken.None));

    private async Task DoAsync(string said, Func<Task> action)
    {
        _busy = true;
        _broken = null;
        try
        {
            await action();
            _operation = Guid.NewGuid();
            snackbar.Add(words[said], Severity.Success);
            await Changed.InvokeAsync();
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
