using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Corrects one clause by hand: its words, its level, where it begins and ends.</summary>
public sealed partial class ClauseEditor(ClauseTextCommands commands, IDialogService dialogs, IJSRuntime js, ISnackbar snackbar, IStringLocalizer<ResolutionText> words)
{
    private ElementReference _area;
    private Guid _operation;
    private ClauseLine? _seen;
    private IReadOnlyList<int> _places = [];
    private string _text = "";
    private int _level;
    private int _drawn;
    private bool _open;
    private bool _busy;
    private bool _saved;
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

    // What is typed differs from what stands; blanks around it are not kept anyway.
    private bool IsDirty => !_saved && _seen is { } seen && (Typed.Trim() != seen.Text || _level != seen.Level);

    private string Typed => _text.ReplaceLineEndings("\n");

    private TypedClause TypedClause => new(Seen(Clause), Typed, _level);

    protected override void OnParametersSet()
    {
        if (_seen is { } seen && (seen.Id, seen.Version) == (Clause.Id, Clause.Version))
        {
            return;
        }

        // A decision about the clause is no correction of its words: what is being typed stays.
        var goesOn = _seen is { } before && (before.Id, before.Text, before.Level) == (Clause.Id, Clause.Text, Clause.Level) && IsDirty;
        (_seen, _saved, _operation) = (Clause, false, Guid.NewGuid());
        if (!goesOn)
        {
            (_text, _level, _broken) = (Clause.Text, Clause.Level, null);
            _places = ClauseSplits.Of(_text);
            _drawn++;
        }
    }

    // The box is not written to while it is typed in; what it offers follows.
    private void Type(ChangeEventArgs e)
    {
        (_text, _saved) = (e.Value as string ?? "", false);
        _places = ClauseSplits.Of(Typed);
    }

    private string Beginning(int place)
    {
        var rest = Typed[place..];
        return rest.Length <= 60 ? rest : rest[..60] + "…";
    }

    private Task CorrectAsync() => ActAsync("ClauseCorrected", async () =>
    {
        await commands.CorrectAsync(TypedClause, _operation, CancellationToken.None);
        return Clause.Id;
    });

    private Task MergeAsync(ClauseLine lower) => ActAsync("ClausesMerged", () => commands.MergeAsync(Seen(lower), TypedClause, _operation, CancellationToken.None));

    private Task SplitAsync(int place) => ActAsync("ClauseSplit", async () =>
    {
        await commands.SplitAsync(TypedClause, place, _operation, CancellationToken.None);
        return Clause.Id;
    });

    private async Task SplitAtCursorAsync()
    {
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/clause-text.js");
        await SplitAsync(await module.InvokeAsync<int>("cursor", _area));
    }

    private async Task RemoveAsync()
    {
        if (await dialogs.ConfirmAsync(words["RemoveClause"], words["RemoveClauseExplains"], words["RemoveClause"]))
        {
            await ActAsync("ClauseRemoved", async () =>
            {
                await commands.RemoveAsync(Seen(Clause), _operation, CancellationToken.None);
                return (Next ?? Previous)?.Id ?? 0;
            });
        }
    }

    private static SeenClause Seen(ClauseLine clause) => new(clause.Id, clause.Version);

    private async Task ActAsync(string said, Func<Task<int>> command)
    {
        (_busy, _broken) = (true, null);
        try
        {
            var next = await command();
            _saved = true;
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
