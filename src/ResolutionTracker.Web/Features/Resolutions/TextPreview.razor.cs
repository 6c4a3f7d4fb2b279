using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A text as it was cut, and what saving it does to the clauses that stand.</summary>
public sealed partial class TextPreview(TextCommands commands, NavigationManager navigation, ISnackbar snackbar, IStringLocalizer<ResolutionText> words)
{
    private const int MostGone = 200;
    private const int NearHeirs = 12;

    private readonly Guid _operation = Guid.NewGuid();
    private readonly Dictionary<int, int?> _heirs = [];
    private bool _onlyChanged;
    private string? _reason;
    private bool _busy;
    private RuleBroken? _broken;

    [Parameter, EditorRequired]
    public TextEntry Entry { get; set; } = default!;

    [Parameter, EditorRequired]
    public TextPlan Plan { get; set; } = default!;

    private List<PlannedClause> Shown => [.. Plan.Clauses.Where(c => !_onlyChanged || c.Change != ClauseChange.Same)];

    internal static string Tone(ClauseChange change) => change switch
    {
        ClauseChange.Same => "grey",
        ClauseChange.Corrected => "amber",
        ClauseChange.Moved => "blue",
        _ => "green",
    };

    internal static string Excerpt(string text)
    {
        var line = text.ReplaceLineEndings(" · ");
        return line.Length <= 220 ? line : line[..220] + "…";
    }

    // The likest first, then its neighbours: nobody looks through a list of hundreds.
    private IEnumerable<PlannedClause> Heirs(GoneClause gone)
    {
        var at = gone.Likest ?? 0;
        return Plan.Clauses.Where(c => c.Clause.Role == ClauseRole.Body).OrderBy(c => Math.Abs(c.Index - at)).Take(NearHeirs);
    }

    private static string Option(PlannedClause clause)
    {
        var text = $"{clause.Clause.Sign} {clause.Clause.Text}".Trim();
        return text.Length <= 90 ? text : text[..90] + "…";
    }

    private void Choose(int clause, ChangeEventArgs e)
    {
        if (int.TryParse(e.Value as string, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
        {
            _heirs[clause] = index < 0 ? null : index;
        }
        else
        {
            _heirs.Remove(clause);
        }
    }

    private async Task SaveAsync()
    {
        (_busy, _broken) = (true, null);
        try
        {
            await commands.SaveAsync(Entry.Id, Plan.DraftId, Entry.Version, _reason, [.. _heirs.Select(h => new HeirChoice(h.Key, h.Value))], _operation, CancellationToken.None);
            snackbar.Add(words["TextSaved"], Severity.Success);
            navigation.NavigateTo(Urls.Resolution(Entry.Id));
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
