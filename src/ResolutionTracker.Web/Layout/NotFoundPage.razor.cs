using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>The answer to an address nobody has; in a circuit the frame itself says the same with NotHere.</summary>
public sealed partial class NotFoundPage(IStringLocalizer<FrameText> words);
