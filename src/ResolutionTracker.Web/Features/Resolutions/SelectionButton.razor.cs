using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Appears beside words selected in the text and leads to a form filled in from them; the browser shows and places it.</summary>
public sealed partial class SelectionButton(IStringLocalizer<ResolutionText> words);
