using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>"12/18 (66,7 %)", or a dash where no clause calls for anything.</summary>
public sealed partial class CoverageText(IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public Coverage? Coverage { get; set; }

    private static string Percent(decimal value) => value.ToString("0.#", CultureInfo.CurrentCulture);
}
