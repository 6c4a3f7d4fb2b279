using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Says, while a deadline that comes back is typed, which periods will be made of it.</summary>
public sealed partial class RecurringNote(IStringLocalizer<AssignmentText> words)
{
    private const int Shown = 3;

    [Parameter]
    public string? Text { get; set; }

    [Parameter, EditorRequired]
    public DeadlineContext Context { get; set; } = default!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    [Parameter]
    public bool IsNew { get; set; }

    private RecurringTerms? Terms { get; set; }

    private IReadOnlyList<RecurringPeriod> Periods { get; set; } = [];

    protected override void OnParametersSet()
    {
        try
        {
            Terms = RecurringTerms.Read(Text, Context, "Due");
        }
        catch (RuleBroken)
        {
            // Too long a text is refused beside the box when it is saved.
            Terms = null;
        }

        var from = Context.IssuedOn > Today ? Context.IssuedOn.Value : Today;
        Periods = Terms is null
            ? []
            : [.. RecurringPeriods.Of(Terms, from, from.AddYears(3)).Where(p => IsNew || p.StartsOn > Today).Take(Shown)];
    }
}
