using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The document and the clause on which the work rests.</summary>
public sealed partial class SourceForm(IStringLocalizer<AssignmentText> words)
{
    private const int ShortLength = 110;

    [Parameter, EditorRequired]
    public AssignmentInput Input { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> Documents { get; set; } = [];

    [Parameter, EditorRequired]
    public SourceDocument? Document { get; set; }

    [Parameter]
    public EventCallback<int?> DocumentChosen { get; set; }

    [Parameter]
    public string? Error { get; set; }

    private static int? Number(ChangeEventArgs e) =>
        int.TryParse(e.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static string Short(ClauseOption clause)
    {
        var text = $"{clause.Label} {clause.Text}".Trim();
        return text.Length <= ShortLength ? text : text[..ShortLength] + "…";
    }

    private Task ChooseAsync(ChangeEventArgs e) => DocumentChosen.InvokeAsync(Number(e));

    // A sentence belongs to its clause.
    private void ChooseClause(ChangeEventArgs e) => (Input.ClauseIds, Input.Sentence, Input.SentenceTime) = (Number(e) is { } id ? [id] : [], null, null);
}
