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
    public const string Accounts = "/quan-tri/tai-khoan";
    public const string NewAccount = "/quan-tri/tai-khoan/moi";
    public const string AgenciesAdmin = "/quan-tri/co-quan";
    public const string NewAgency = "/quan-tri/co-quan/moi";
    public const string Terms = "/quan-tri/nhiem-ky";
    public const string NewTerm = "/quan-tri/nhiem-ky/moi";
    public const string Calendar = "/quan-tri/lich";
    public const string Import = "/quan-tri/nhap";
    public const string MyAccount = "/tai-khoan";
    public const string SetPassword = "/account/password";
    public const string ChangePassword = "/account/change-password";
    public const string History = "/lich-su";
    public const string Notices = "/thong-bao";
    public const string SignIn = "/account/login";
    public const string SignOut = "/account/logout";
    public const string Language = "/language";
    public const string Error = "/error";
    public const string NotFound = "/not-found";

    public static string SignInFor(string returnUrl) => $"{SignIn}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string Account(int id) => $"{Accounts}/{id}";

    public static string AgencyAdmin(int id) => $"{AgenciesAdmin}/{id}";

    public static string Term(int id) => $"{Terms}/{id}";

    public static string ImportTemplate(string kind) => $"{Import}/mau/{kind}.csv";

    public static string SetPasswordWith(int account, string token) => $"{SetPassword}?id={account}&token={token}";

    public static string SwitchLanguage(string culture, string returnUrl) =>
        $"{Language}?culture={culture}&returnUrl={Uri.EscapeDataString(returnUrl)}";

    /// <summary>An address within the app, or else the other one: nobody is sent to a foreign place by a link.</summary>
    // A backslash after the slash is read by browsers as a second slash: another host.
    public static string LocalOr(string? address, string otherwise) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : otherwise;
}
