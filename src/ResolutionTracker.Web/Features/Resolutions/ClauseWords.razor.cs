using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The words of a clause; sentences that give work are marked, each with the way to its assignment. Every run says where it begins, for whoever selects in it.</summary>
public sealed partial class ClauseWords(IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public int ClauseId { get; set; }

    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    [Parameter]
    public IEnumerable<SentenceLine> Sentences { get; set; } = [];

    /// <summary>The piece the reader is looking at just now.</summary>
    [Parameter]
    public TextPlace? Now { get; set; }

    private IReadOnlyList<TextRun> Runs => TextRun.Of(Text, [.. Sentences], Now);
}
