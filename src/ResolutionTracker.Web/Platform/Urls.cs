namespace ResolutionTracker.Web.Platform;

/// <summary>Every address of the product, so that rooms can link to each other without knowing each other.</summary>
public static class Urls
{
    public const string Home = "/";
    public const string MyWork = "/viec-cua-toi";
    public const string Resolutions = "/van-ban";
    public const string Goals = "/muc-tieu";
    public const string Assignments = "/nhiem-vu";
    public const string Progress = "/bao-cao-tien-do";
    public const string Reviews = "/so-ket-tong-ket";
    public const string Agencies = "/co-quan";
    public const string Reports = "/lap-bao-cao";
    public const string Administration = "/quan-tri";
    public const string History = "/lich-su";
    public const string Notices = "/thong-bao";
    public const string SignIn = "/account/login";
    public const string SignOut = "/account/logout";
    public const string Language = "/language";
    public const string Error = "/error";
    public const string NotFound = "/not-found";

    public static string ReportOn(int resolutionId) => $"{Reports}?van-ban={resolutionId}";

    public static string ReportFile(int resolutionId) => $"{Reports}/{resolutionId}.pdf";

    public static string SignInFor(string returnUrl) => $"{SignIn}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string SwitchLanguage(string culture, string returnUrl) =>
        $"{Language}?culture={culture}&returnUrl={Uri.EscapeDataString(returnUrl)}";

    /// <summary>An address within the app, or else the other one: nobody is sent to a foreign place by a link.</summary>
    // A backslash after the slash is read by browsers as a second slash: another host.
    public static string LocalOr(string? address, string otherwise) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : otherwise;
}
