using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The second step: which row is the head, which column says what. Guessed, correctable, remembered.</summary>
public sealed partial class AppendixColumns(AppendixImportQueries queries, AppendixCommands commands, AppendixWords names, IStringLocalizer<ImportText> words) : IDisposable
{
    private const int Longest = 90;

    private readonly CancellationTokenSource _leaving = new();
    private readonly Dictionary<int, AppendixColumn> _columns = [];
    private readonly Guid _operation = Guid.NewGuid();
    private IReadOnlyList<SheetRow> _first = [];
    private HeaderGuess? _guess;
    private RuleBroken? _refused;
    private bool _headless;
    private bool _loaded;
    private bool _busy;
    private bool _opening;

    [Parameter, EditorRequired]
    public AppendixView View { get; set; } = default!;

    [Parameter]
    public EventCallback Mapped { get; set; }

    private int? HeadRow => _headless ? null : _guess?.HeaderRow;

    private int Width => Math.Max(_guess?.Heads.Count ?? 0, _first.Count == 0 ? 0 : _first.Max(r => r.Cells.Count));

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _opening = View.Line.IsOpeningBalance;
        await ReadAsync(View.IsMapped ? View.HeaderRow : null);
    }

    private async Task ReadAsync(int? headerRow)
    {
        (_guess, _first) = await queries.HeaderAsync(View, headerRow, _leaving.Token);
        _headless = headerRow == 0;
        // Where no head says what the columns mean, a person may have said it already.
        if (!_headless || _guess?.Columns.Count > 0)
        {
            _columns.Clear();
        }

        foreach (var (column, place) in _guess?.Columns ?? new Dictionary<AppendixColumn, int>())
        {
            _columns[place] = column;
        }

        _loaded = true;
    }

    private Task ChooseRowAsync(ChangeEventArgs e) =>
        int.TryParse(e.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? ReadAsync(row) : Task.CompletedTask;

    // A column that is chosen anew leaves the place where it stood.
    private void Say(int place, ChangeEventArgs e)
    {
        _columns.Remove(place);
        if (Enum.TryParse<AppendixColumn>(e.Value as string, out var column))
        {
            foreach (var other in _columns.Where(c => c.Value == column).Select(c => c.Key).ToList())
            {
                _columns.Remove(other);
            }

            _columns[place] = column;
        }
    }

    private HeadBasis? BasisOf(int place) =>
        _guess is not null && _columns.TryGetValue(place, out var column) && _guess.Columns.GetValueOrDefault(column, -1) == place && _guess.Basis.TryGetValue(column, out var basis) ? basis : null;

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    private async Task SaveAsync()
    {
        _busy = true;
        _refused = null;
        try
        {
            var header = _guess! with { Columns = _columns.ToDictionary(c => c.Value, c => c.Key) };
            await commands.MapAsync(View.Line.Id, View.Version, header, _opening, _operation, CancellationToken.None);
            await Mapped.InvokeAsync();
        }
        catch (RuleBroken refusal)
        {
            _refused = refusal;
        }
        finally
        {
            _busy = false;
        }
    }
}
