using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Indicators;

public sealed partial class IndicatorFacts(IStringLocalizer<IndicatorText> words)
{
    [Parameter, EditorRequired]
    public IndicatorDetails Details { get; set; } = default!;
}
