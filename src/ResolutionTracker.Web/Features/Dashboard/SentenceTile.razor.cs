using System.Globalization;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>The whole state in one sentence, to be copied into a paper; every column is named so that it sums.</summary>
public sealed partial class SentenceTile(OfficialMatrixQueries queries, IStringLocalizer<DashboardText> words)
{
    private string? _sentence;

    protected override async Task OnInitializedAsync()
    {
        var (date, assignments, counts) = await queries.TotalAsync(Leaving);
        var secret = await queries.SecretAsync(Leaving);
        _sentence = counts.Total == 0
            ? string.Join(' ', new[] { words["SentenceNothing", Formats.Date(date)].Value, secret == 0 ? null : words["SecretBeside", Formats.Number(secret)].Value }.OfType<string>())
            : StandingSentence.Of(Formats.Date(date), assignments, counts, CultureInfo.CurrentUICulture, secret);
    }
}
