using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What one import brought into the document, whole: what it did, by whom, from which file, what stayed out and why.</summary>
public sealed partial class ResolutionImportLine(IStringLocalizer<ImportText> imported, IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public AppendixImportLine Line { get; set; } = default!;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }
}
