using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>Letters that wait for the office head, explanations that are open, and all there are.</summary>
public sealed partial class LettersPage(LetterQueries queries, Today today, IStringLocalizer<LetterText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyDictionary<LetterList, int> _counts = new Dictionary<LetterList, int>();
    private IReadOnlyList<LetterRow>? _rows;
    private int _total;

    [SupplyParameterFromQuery(Name = Pager.Query)]
    public int? Page { get; set; }

    [SupplyParameterFromQuery(Name = Urls.LetterListQuery)]
    public string? Which { get; set; }

    private LetterList List => Which switch { "giai-trinh" => LetterList.Open, "tat-ca" => LetterList.All, _ => LetterList.Drafts };

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _counts = await queries.CountsAsync(_leaving.Token);
        (_rows, _total) = await queries.PageAsync(List, Page ?? 1, _leaving.Token);
    }

    private static string LinkTo(LetterList list) => list switch
    {
        LetterList.Open => Urls.OpenExplanations,
        LetterList.All => $"{Urls.Letters}?{Urls.LetterListQuery}=tat-ca",
        _ => Urls.Letters,
    };
}
