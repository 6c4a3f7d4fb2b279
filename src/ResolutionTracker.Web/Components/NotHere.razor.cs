using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>One answer for "is not there" and "is not yours", so that nobody learns which.</summary>
public sealed partial class NotHere(IStringLocalizer<FrameText> words);
