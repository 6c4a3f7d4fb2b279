using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

public sealed partial class ErrorPage(IStringLocalizer<FrameText> words);
