using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>Explanations that the reader's body owes, on top of its work.</summary>
public sealed partial class LettersToAnswer(LetterQueries queries, IStringLocalizer<LetterText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<LetterRow> _rows = [];
    private DateOnly _today;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync() => (_rows, _today) = await queries.ToAnswerAsync(_leaving.Token);
}
