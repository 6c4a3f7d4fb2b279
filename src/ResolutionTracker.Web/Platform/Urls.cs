using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Resolutions;

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
    public const string ParseDeadline = "/api/v1/deadlines/parse";

    public const string ExtractDirectives = "/api/v1/directives/extract";
    public const string MyAccount = "/tai-khoan";
    public const string SetPassword = "/account/password";
    public const string ChangePassword = "/account/change-password";
    public const string SecondFactor = "/account/second-factor";
    public const string SecondFactorSetup = "/account/second-factor/setup";
    public const string History = "/lich-su";
    public const string Notices = "/thong-bao";
    public const string SignIn = "/account/login";
    public const string SignOut = "/account/logout";
    public const string Language = "/language";
    public const string Error = "/error";
    public const string NotFound = "/not-found";
    public const string NewResolution = "/van-ban/moi";
    public const string NewAssignment = "/nhiem-vu/moi";
    /// <summary>The clause a document page shows, by its anchor.</summary>
    public const string ClauseQuery = "muc";

    public static string Resolution(int id, string? anchor = null) =>
        anchor is null ? $"{Resolutions}/{id}" : $"{Resolutions}/{id}?{ClauseQuery}={Uri.EscapeDataString(anchor)}";

    /// <summary>Which part of a document's page is open; the text where none is named.</summary>
    public const string PartQuery = "phan";
    public const string FactsPart = "thong-tin";

    public static string ResolutionFacts(int id) => $"{Resolutions}/{id}?{PartQuery}={FactsPart}";

    /// <summary>The assignment whose sentence a document page marks.</summary>
    public const string SentenceQuery = "cau";

    public static string Sentence(int resolutionId, string anchor, int assignmentId) => $"{Resolution(resolutionId, anchor)}&{SentenceQuery}={assignmentId}";

    /// <summary>Where the text of a document is entered, or entered anew.</summary>
    public static string ResolutionText(int id, int? draft = null) => draft is null ? $"{Resolutions}/{id}/noi-dung" : $"{Resolutions}/{id}/noi-dung?{DraftQuery}={draft}";

    /// <summary>Where a draft that was looked at is corrected before it is saved.</summary>
    public static string TextAgain(int id, int draft) => $"{ResolutionText(id)}?{AgainQuery}={draft}";

    public const string AgainQuery = "sua-nhap";

    /// <summary>The words that stand in the box where a text is entered: those of the document, or of a draft.</summary>
    public static string StandingText(int id, int? draft) => draft is null ? $"{Resolutions}/{id}/noi-dung/hien-co" : $"{Resolutions}/{id}/noi-dung/hien-co?{DraftQuery}={draft}";

    /// <summary>The text that waits to be looked at and saved.</summary>
    public const string DraftQuery = "nhap";

    /// <summary>Where a pasted text is posted, and where a file with one.</summary>
    public static string PastedText(int id) => $"{Resolutions}/{id}/noi-dung/dan";

    public static string TextFile(int id) => $"{Resolutions}/{id}/noi-dung/tep";

    /// <summary>The texts a document had.</summary>
    public static string TextVersions(int id, int? number = null) => number is null ? $"{Resolutions}/{id}/phien-ban" : $"{Resolutions}/{id}/phien-ban?so={number}";

    /// <summary>Which suggestions stand beside the text of a document.</summary>
    public const string SuggestionsQuery = "goi-y";
    public const string AllSuggestions = "tat-ca";
    public const string SuggestionsOfClause = "muc";

    /// <summary>The suggestion after which to go on.</summary>
    public const string SuggestionNumberQuery = "sau";

    public static string Suggestions(int resolutionId, int? after = null) =>
        $"{Resolution(resolutionId)}?{SuggestionsQuery}={AllSuggestions}{(after is null ? null : $"&{SuggestionNumberQuery}={after}")}";

    /// <summary>A new assignment from words of a clause; the suggestion they are, where they are one.</summary>
    public static string NewAssignmentFromWords(ClausePlace place, string? suggestion = null) =>
        $"{NewAssignmentFrom(place.ClauseId)}&{WordsFromQuery}={place.Place.Start}&{WordsLengthQuery}={place.Place.Length}{(suggestion is null ? null : $"&{SuggestionsQuery}={suggestion}")}";

    /// <summary>Where in the clause the chosen words begin, and how long they are.</summary>
    public const string WordsFromQuery = "tu";
    public const string WordsLengthQuery = "dai";

    /// <summary>The selection went on into other clauses.</summary>
    public const string WordsGoOnQuery = "nhieu-muc";

    public static string EditResolution(int id) => $"{Resolutions}/{id}/sua";

    public static string Assignment(int id) => $"{Assignments}/{id}";

    public static string NewAssignmentFrom(int clauseId) => $"{NewAssignment}?{ClauseQuery}={clauseId}";

    public static string GoalsOf(int orientationId) => $"{Goals}#orientation-{orientationId}";

    public static string AssignmentsOfResolution(int resolutionId) => $"{Assignments}?van-ban={resolutionId}";

    public static string Indicator(int id) => $"/chi-tieu/{id}";

    public const string AgenciesByOverdue = $"{Agencies}?thu-tu=qua-han";
    public const string SilentAgencies = $"{Agencies}?im-lang=1";
    public const string CommentQuery = "binh-luan";

    /// <summary>One comment, where it stands: on a report, on a body's duty, or on the work.</summary>
    public static string Comment(int assignmentId, int? obligationId, int? reportId, int commentId) =>
        $"{(reportId is { } report ? Report(report) : obligationId is { } duty ? Obligation(duty) : Assignment(assignmentId))}?{CommentQuery}={commentId}#binh-luan-{commentId}";

    /// <summary>Khó khăn, vướng mắc.</summary>
    public const string Blockages = "/vuong-mac";
    public const string BlockageListQuery = "loc";
    public const string DeciderQuery = "co-quan";
    public const string LevelQuery = "cap";

    /// <summary>Đôn đốc, giải trình.</summary>
    public const string Letters = "/don-doc";
    public const string LetterListQuery = "loc";
    public const string OpenExplanations = $"{Letters}?{LetterListQuery}=giai-trinh";

    public static string Letter(int id) => $"{Letters}/{id}";

    public static string LetterFile(int id) => $"{Letters}/{id}.pdf";

    public static string Obligation(int id) => $"/viec/{id}";

    public static string Agency(int id) => $"{Agencies}/{id}";

    /// <summary>One progress report: the form while it may be written, the paper afterwards.</summary>
    public static string Report(int reportId) => $"{Progress}/{reportId}";

    /// <summary>Begins a report on one piece of work, or opens the one begun.</summary>
    public static string NewReport(int? obligationId = null) => obligationId is null ? $"{Progress}/moi" : $"{Progress}/moi?viec={obligationId}";

    /// <summary>A report as one of those that are written one after another for a period.</summary>
    public static string ReportOnWalk(int reportId, string period) => $"{Report(reportId)}?{PeriodQuery}={Uri.EscapeDataString(period)}";

    public const string PeriodQuery = "ky";
    public const string AfterQuery = "sau";

    /// <summary>"Cập nhật lần lượt": goes on to the next work that lacks its report of a period.</summary>
    public static string Walk(string period, int? after = null) =>
        $"{WalkPath}?{PeriodQuery}={Uri.EscapeDataString(period)}{(after is null ? null : $"&{AfterQuery}={after}")}";

    public const string WalkPath = $"{MyWork}/lan-luot";

    /// <summary>Who has reported in a period and who has not.</summary>
    public const string ReportingPeriods = $"{Progress}/theo-ky";

    public static string ReportingPeriod(string period, int? agency = null) =>
        $"{ReportingPeriods}?{PeriodQuery}={Uri.EscapeDataString(period)}{(agency is null ? null : $"&{AgencyQuery}={agency}")}";

    public const string AgencyQuery = "co-quan";
    public const string AssignmentQuery = "nhiem-vu";

    /// <summary>Which periods are asked, and when.</summary>
    public const string ReportingRegime = $"{Progress}/che-do";

    public static string ReportingRegimeOfAgency(int id) => $"{ReportingRegime}?{AgencyQuery}={id}";

    public static string ReportingRegimeOfAssignment(int id) => $"{ReportingRegime}?{AssignmentQuery}={id}";

    /// <summary>Reports that wait for the office, one after another.</summary>
    public const string ReportQueue = $"{Progress}/hang-cho";

    /// <summary>Reports of a body by Word form: taken out, brought back, sent.</summary>
    public static string WordReports(int? agency = null, string? period = null)
    {
        var query = string.Join('&', new[] { agency is null ? null : $"{AgencyQuery}={agency}", period is null ? null : $"{PeriodQuery}={Uri.EscapeDataString(period)}" }.OfType<string>());
        return $"{Progress}/ban-word{(query.Length == 0 ? "" : $"?{query}")}";
    }

    /// <summary>Where a filled-in form of a body is posted.</summary>
    public static string WordReportsOf(int agency) => $"{WordReports()}/{agency}";

    /// <summary>The form itself, of what a body has not reported in a period.</summary>
    public const string WordFormFile = $"{Reports}/mau-bao-cao";

    public static string WordForm(int agency, string period) => $"{WordFormFile}/{agency}?{PeriodQuery}={Uri.EscapeDataString(period)}";

    /// <summary>Where evidence for a report is posted.</summary>
    public static string Evidence(int reportId) => $"{Progress}/{reportId}/tep";

    /// <summary>Where files of a document are posted.</summary>
    public static string Attachments(int resolutionId) => $"{Resolutions}/{resolutionId}/tep";

    public static string Attachment(int fileId) => $"{Resolutions}/tep/{fileId}";

    /// <summary>The file to be looked at, not to be saved.</summary>
    public static string AttachmentView(int fileId) => $"{Attachment(fileId)}/xem";

    public static string EvidenceFile(int fileId) => $"/tep/{fileId}";

    public const string DueDayListQuery = "loc";
    public const string DueDayChanges = $"{Assignments}/gia-han";
    public static string EditAssignment(int id) => $"{Assignments}/{id}/sua";

    public static string AssignmentMatrix(int id) => $"{Assignments}/{id}/ma-tran";

    /// <summary>The obligation whose cell the matrix shows beside it.</summary>
    public const string CellQuery = "viec";

    /// <summary>How the rows of the matrix stand.</summary>
    public const string OrderQuery = "thu-tu";
    public const string ProtocolOrder = "co-quan";

    public static string AssignmentMatrix(int id, bool byProtocol, int? cell = null)
    {
        var query = string.Join('&', new[] { byProtocol ? $"{OrderQuery}={ProtocolOrder}" : null, cell is null ? null : $"{CellQuery}={cell}" }.OfType<string>());
        return query.Length == 0 ? AssignmentMatrix(id) : $"{AssignmentMatrix(id)}?{query}";
    }

    public static string MatrixFile(int id, bool byProtocol) => $"{AssignmentMatrix(id)}.xlsx{(byProtocol ? $"?{OrderQuery}={ProtocolOrder}" : null)}";

    public static string NewAssignmentOf(int resolutionId) => $"{NewAssignment}?van-ban={resolutionId}";

    public static string PaperOn(int resolutionId) => $"{Reports}?van-ban={resolutionId}";

    public static string PaperFile(int resolutionId) => $"{Reports}/{resolutionId}.pdf";

    /// <summary>Where somebody's own work begins who does not see the overview; null for those who do, or who have no work here.</summary>
    public static string? StartOf(Actor actor) =>
        actor.Has(Role.AgencyReporter) || actor.Has(Role.AgencyHead) ? MyWork : actor.Has(Role.Administrator) ? Administration : null;

    public static string SecondFactorFor(string returnUrl) => $"{SecondFactor}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string SecondFactorSetupFor(string returnUrl) => $"{SecondFactorSetup}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string SignInFor(string returnUrl) => $"{SignIn}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string Account(int id) => $"{Accounts}/{id}";

    public static string AgencyAdmin(int id) => $"{AgenciesAdmin}/{id}";

    public static string Term(int id) => $"{Terms}/{id}";

    /// <summary>What a page sends its reader to the import with.</summary>
    public const string ImportQuery = "loai";

    public const string ImportCalendar = $"{Import}?{ImportQuery}=lich";

    public static string ImportTemplate(string kind) => $"{Import}/mau/{kind}.csv";

    public static string SetPasswordWith(int account, string token) => $"{SetPassword}?id={account}&token={token}";

    public static string SwitchLanguage(string culture, string returnUrl) =>
        $"{Language}?culture={culture}&returnUrl={Uri.EscapeDataString(returnUrl)}";

    public const string Reminders = $"{Administration}/nhac-viec";
    /// <summary>What is past its day, of every body.</summary>
    public const string OverdueList = $"{Assignments}?cot=OpenOverdue";

    public static string Review(int id) => $"{Reviews}/{id}";

    /// <summary>Where an appendix of a document is brought in.</summary>
    public static string NewAppendix(int resolutionId) => $"{Resolutions}/{resolutionId}/nhap-phu-luc";

    /// <summary>One import of an appendix: its steps, and afterwards what it did.</summary>
    public static string Appendix(int resolutionId, int importId, string? step = null) =>
        $"{NewAppendix(resolutionId)}/{importId}{(step is null ? "" : $"?buoc={step}")}";

    /// <summary>Where pasted cells are posted.</summary>
    public static string PasteAppendix(int resolutionId) => $"{NewAppendix(resolutionId)}/dan";

    /// <summary>Where the file of an appendix is posted.</summary>
    public static string UploadAppendix(int resolutionId) => $"{NewAppendix(resolutionId)}/tep";

    /// <summary>The rows with a problem as a workbook, the reason beside each.</summary>
    public static string AppendixProblems(int resolutionId, int importId) => $"{Appendix(resolutionId, importId)}/dong-loi.xlsx";

    /// <summary>Work as a workbook in the form of an appendix, with the filter of the list.</summary>
    public static string AssignmentsFile(string query) => $"{Assignments}/xuat.xlsx{query}";

    public static string AssignmentsFileOf(int resolutionId) => AssignmentsFile($"?van-ban={resolutionId}");

    public static string AssignmentsOfImport(int importId) => $"{Assignments}?dot-nhap={importId}";

    /// <summary>An address within the app, or else the other one: nobody is sent to a foreign place by a link.</summary>
    // A backslash after the slash is read by browsers as a second slash: another host.
    public static string LocalOr(string? address, string otherwise) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : otherwise;
}
