using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>Shown by the browser when the connection is lost; js/reconnect.js brings the page back.</summary>
public sealed partial class ReconnectDialog(IStringLocalizer<FrameText> words);
