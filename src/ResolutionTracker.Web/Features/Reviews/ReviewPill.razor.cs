using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reviews;

public sealed partial class ReviewPill(IStringLocalizer<ReviewText> words)
{
    [Parameter, EditorRequired]
    public ReviewRow Review { get; set; } = null!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    private string Icon => Review.State == ReviewState.Planned ? Icons.Material.Outlined.Event : Icons.Material.Filled.EventAvailable;
}
