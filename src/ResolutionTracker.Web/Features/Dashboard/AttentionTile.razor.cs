using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Features.Agencies;
using ResolutionTracker.Web.Features.Letters;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>"Cần chú ý": there only when something is.</summary>
public sealed partial class AttentionTile(
    AttentionQueries queries, AgencyQueries agencies, AheadQueries ahead, IndicatorReadingQueries indicators, LetterQueries letters, IStringLocalizer<DashboardText> words)
{
    private AttentionWork? _work;
    private IReadOnlyList<AgencyRow> _silent = [];
    private IReadOnlyList<ReviewAhead> _reviews = [];
    private IReadOnlyList<IndicatorNow> _offPath = [];

    private IReadOnlyList<LetterRow> _answers = [];
    private int _answersLate;

    private bool IsEmpty => _work is { IsEmpty: true } && _silent.Count + _reviews.Count + _offPath.Count + _answersLate == 0;

    private string[] SilentRule => [words["SilentBasis", AgencyRow.SilentDays]];

    protected override async Task OnInitializedAsync()
    {
        _silent = await agencies.SilentAsync(Leaving);
        _reviews = await ahead.ReviewsNearAsync(Leaving);
        _offPath = [.. (await indicators.ReadAsync(Leaving)).Where(i => i.IsOffPath)];
        (_answers, _answersLate) = await letters.OverdueAnswersAsync(AttentionQueries.Top, Leaving);
        _work = await queries.ReadAsync(Leaving);
    }
}
