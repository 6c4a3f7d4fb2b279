using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>"thay thế 07-CTr/TU", "được sửa đổi bởi 159-KL/TU".</summary>
public sealed partial class RelationLine(IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public RelationMark Mark { get; set; } = default!;
}
