using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>The way in to everything an administrator keeps.</summary>
public sealed partial class AdministrationPage(IStringLocalizer<AdministrationText> words)
{
    private static readonly (string Href, string Icon, string Word, string Says)[] Tiles =
    [
        (Urls.Accounts, Icons.Material.Outlined.ManageAccounts, "Accounts", "AccountsIntro"),
        (Urls.AgenciesAdmin, Icons.Material.Outlined.AccountBalance, "AgenciesAdmin", "AgenciesIntro"),
        (Urls.Terms, Icons.Material.Outlined.Flag, "Terms", "TermsIntro"),
        (Urls.Calendar, Icons.Material.Outlined.CalendarMonth, "Calendar", "CalendarIntro"),
        (Urls.Import, Icons.Material.Outlined.UploadFile, "Import", "ImportIntro"),
    ];
}
