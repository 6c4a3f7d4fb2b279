using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Enters a document or corrects one.</summary>
public sealed partial class ResolutionFormPage(
    ResolutionFormQueries queries, ResolutionCommands commands, UnreadDays unread, NavigationManager navigation, ISnackbar snackbar, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private readonly Guid _operation = Guid.NewGuid();
    private ResolutionDraft? _draft;
    private ResolutionChoices? _choices;
    private IReadOnlyList<NameOption> _others = [];
    private RuleBroken? _broken;
    private IReadOnlyList<RuleBroken> _gaps = [];
    private string? _opened;
    private bool _missing;
    private bool _busy;

    [Parameter]
    public int? Id { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _choices = await queries.ChoicesAsync(_gone.Token);
        _draft = Id is { } id ? await queries.DraftAsync(id, _gone.Token) : new() { TermId = _choices.Terms is [var newest, ..] ? newest.Id : null };
        _others = [.. _choices.Documents.Where(d => d.Id != Id)];
        _missing = _draft is null;
        _opened = Held;
    }

    // An emptied box is as one never filled in; quotes that were typed stand in other signs there.
    private string? Held => _draft is null ? null : JsonSerializer.Serialize(_draft).Replace("\"\"", "null", StringComparison.Ordinal);

    // What has been answered since is not asked for any longer.
    private IReadOnlyList<RuleBroken> StillGaps => _gaps.Count == 0 ? [] : [.. _draft!.Gaps().Where(now => _gaps.Any(then => (then.Code, then.Field) == (now.Code, now.Field)))];

    private bool IsDirty() => _opened is not null && (unread.Any || _opened != Held);

    private async Task SaveAsync()
    {
        _broken = null;
        _gaps = _draft!.Gaps();
        if (_gaps.Count > 0)
        {
            return;
        }

        _busy = true;
        try
        {
            var saved = Id is { } id
                ? await commands.EditAsync(id, _draft!, _operation, CancellationToken.None)
                : await commands.AddAsync(_draft!, _operation, CancellationToken.None);
            _opened = null;
            snackbar.Add(words["Saved"], Severity.Success);
            navigation.NavigateTo(Urls.Resolution(saved));
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

    private async Task KeepMineAsync()
    {
        if (await queries.DraftAsync(Id!.Value, _gone.Token) is { } newest)
        {
            _draft!.Version = newest.Version;
            await SaveAsync();
        }
    }
}
