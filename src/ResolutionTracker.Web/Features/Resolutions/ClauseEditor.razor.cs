using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Corrects one clause by hand: its words, its level, where it begins and ends.</summary>
public sealed partial class ClauseEditor(ClauseTextCommands commands, IJSRuntime js, ISnackbar snackbar, IStringLocalizer<ResolutionText> words)
{
    private ElementReference _area;
    private Guid _operation;
    private (int Clause, int Version) _seen;
    private IReadOnlyList<int> _places = [];
    private string? _text;
    private int _level;
    private bool _open;
    private bool _busy;
    private RuleBroken? _broken;

    [Parameter, EditorRequired]
    public ClauseLine Clause { get; set; } = default!;

    [Parameter]
    public ClauseLine? Previous { get; set; }

    [Parameter]
    public ClauseLine? Next { get; set; }

    /// <summary>Given the clause that shall be looked at next.</summary>
    [Parameter]
    public EventCallback<int> OnChanged { get; set; }

    protected override void OnParametersSet()
    {
        if (_seen != (Clause.Id, Clause.Version))
        {
            _seen = (Clause.Id, Clause.Version);
            _operation = Guid.NewGuid();
            _places = ClauseSplits.Of(Clause.Text);
            (_text, _level, _broken) = (Clause.Text, Clause.Level, null);
        }
    }

    private string Beginning(int place)
    {
        var rest = Clause.Text[place..];
        return rest.Length <= 60 ? rest : rest[..60] + "…";
    }

    private Task CorrectAsync() => ActAsync("ClauseCorrected", async () =>
    {
        await commands.CorrectAsync(Seen(Clause), _text, _level, _operation, CancellationToken.None);
        return Clause.Id;
    });

    private Task MergeAsync(ClauseLine lower) => ActAsync("ClausesMerged", () => commands.MergeAsync(Seen(lower), _operation, CancellationToken.None));

    private Task SplitAsync(int place) => ActAsync("ClauseSplit", async () =>
    {
        await commands.SplitAsync(Seen(Clause), place, _operation, CancellationToken.None);
        return Clause.Id;
    });

    // The cursor stands in the words as they are typed: what was typed is saved first.
    private async Task SplitAtCursorAsync()
    {
        if (_text != Clause.Text)
        {
            _broken = new("SplitUnsaved", "Text");
            return;
        }

        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/clause-text.js");
        await SplitAsync(await module.InvokeAsync<int>("cursor", _area));
    }

    private static SeenClause Seen(ClauseLine clause) => new(clause.Id, clause.Version);

    private async Task ActAsync(string said, Func<Task<int>> command)
    {
        (_busy, _broken) = (true, null);
        try
        {
            var next = await command();
            snackbar.Add(words[said], Severity.Success);
            await OnChanged.InvokeAsync(next);
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
