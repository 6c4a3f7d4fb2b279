using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>The rooms of the house in their fixed order; what a role may not open is not shown.</summary>
public sealed partial class NavMenu(IStringLocalizer<FrameText> words)
{
    private static readonly Item[] Items =
    [
        new(Urls.Home, "MenuDashboard", Icons.Material.Outlined.SpaceDashboard, Policies.SeeAll, Match: NavLinkMatch.All),
        new(Urls.MyWork, "MenuMyWork", Icons.Material.Outlined.AssignmentInd, Policies.OwnWork, Count: FrameSlot.MyWorkCount),
        new(Urls.Resolutions, "MenuResolutions", Icons.Material.Outlined.Article, Policies.SeeContent),
        new(Urls.Goals, "MenuGoals", Icons.Material.Outlined.TrackChanges, Policies.SeeAll),
        new(Urls.Assignments, "MenuAssignments", Icons.Material.Outlined.Checklist),
        new(Urls.Progress, "MenuProgress", Icons.Material.Outlined.EditNote),
        new(Urls.Blockages, "MenuBlockages", Icons.Material.Outlined.ReportProblem),
        new(Urls.Letters, "MenuLetters", Icons.Material.Outlined.Campaign, Policies.SeeAll),
        new(Urls.Reviews, "MenuReviews", Icons.Material.Outlined.EventRepeat, Policies.SeeAll),
        new(Urls.Agencies, "MenuAgencies", Icons.Material.Outlined.AccountBalance, Policies.SeeAll),
        new(Urls.Reports, "MenuReports", Icons.Material.Outlined.PictureAsPdf, Policies.SeeAll),
        new(Urls.History, "MenuHistory", Icons.Material.Outlined.History, Policies.SeeHistory),
        new(Urls.Reminders, "MenuReminders", Icons.Material.Outlined.MarkEmailRead, Policies.EditContent),
        new(Urls.Administration, "MenuAdministration", Icons.Material.Outlined.AdminPanelSettings, Policies.Administer),
    ];

    [Parameter]
    public EventCallback OnClose { get; set; }

    private Task CloseOnEscapeAsync(KeyboardEventArgs e) => e.Key == "Escape" ? OnClose.InvokeAsync() : Task.CompletedTask;

    private sealed record Item(
        string Href,
        string Word,
        string Icon,
        string Policy = Policies.SeeContent,
        NavLinkMatch Match = NavLinkMatch.Prefix,
        string? Count = null);
}
