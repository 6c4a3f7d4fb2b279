using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>Tổng quan: what needs attention first, then how everything stands. Each tile asks and fails alone.</summary>
public sealed partial class DashboardPage(IStringLocalizer<DashboardText> words, Today today);
