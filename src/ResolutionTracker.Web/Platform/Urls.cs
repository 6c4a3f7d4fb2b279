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

    public const string NewAssignment = $"{Assignments}/moi";
    public const string DueDayChanges = $"{Assignments}/gia-han";

    public static string Assignment(int id) => $"{Assignments}/{id}";

    public static string EditAssignment(int id) => $"{Assignments}/{id}/sua";

    public static string AssignmentMatrix(int id) => $"{Assignments}/{id}/ma-tran";

    public static string NewAssignmentFor(int clauseId) => $"{NewAssignment}?muc={clauseId}";

    public static string NewAssignmentOf(int resolutionId) => $"{NewAssignment}?van-ban={resolutionId}";

    public static string Obligation(int id) => $"/viec/{id}";

    public static string Resolution(int id, string? anchor = null) =>
        anchor is null ? $"{Resolutions}/{id}" : $"{Resolutions}/{id}?muc={Uri.EscapeDataString(anchor)}";

    public static string Report(int id) => $"{Progress}/{id}";

    public static string NewReport(int obligationId) => $"{Progress}/moi?viec={obligationId}";

    public static string SignInFor(string returnUrl) => $"{SignIn}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string SwitchLanguage(string culture, string returnUrl) =>
        $"{Language}?culture={culture}&returnUrl={Uri.EscapeDataString(returnUrl)}";

    public const string Reminders = $"{Administration}/nhac-viec";

    /// <summary>What is past its day, of every body.</summary>
    public const string OverdueList = $"{Assignments}?cot=OpenOverdue";

    public static string Review(int id) => $"{Reviews}/{id}";

    /// <summary>An address within the app, or else the other one: nobody is sent to a foreign place by a link.</summary>
    // A backslash after the slash is read by browsers as a second slash: another host.
    public static string LocalOr(string? address, string otherwise) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : otherwise;
}
