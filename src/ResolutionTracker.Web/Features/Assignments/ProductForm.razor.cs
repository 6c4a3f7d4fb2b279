using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What comes out, which date completes it, and who decides over it.</summary>
public sealed partial class ProductForm(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentInput Input { get; set; } = default!;

    /// <summary>Only periods of recurring work are completed by their report; continuous work always is.</summary>
    [Parameter]
    public DeadlineReading? Due { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> Orientations { get; set; } = [];

    [Parameter, EditorRequired]
    public Func<string, string?> ErrorOf { get; set; } = default!;

    private void Choose(ChangeEventArgs e) =>
        Input.OrientationId = int.TryParse(e.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
