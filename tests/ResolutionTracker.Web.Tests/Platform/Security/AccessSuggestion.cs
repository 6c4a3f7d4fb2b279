namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>The line that a new page, endpoint or command would have by what the house answers now.</summary>
internal static class AccessSuggestion
{
    // By the first number that it takes; the person who adds the line knows better.
    private static readonly (string Sign, string Of)[] Guesses =
    [
        ("WordReportCommands", "agency"), ("tep/{id", "evidence"), ("fileId", "evidence"), ("reportId", "report"), ("obligationId", "obligation"), ("resolutionId", "document"), ("clauseId", "clause"), ("importId", "import-row"),
        ("cycleId", "cycle"), ("decisionId", "suggestion"), ("mailId", "mail"), ("assignmentId", "work"), ("DueDayCommands", "due-change"), ("RecurringCommands", "recurring"), ("AssignmentCommands", "work"),
        ("ObligationCommands", "obligation"), ("AppendixCommands", "import"), ("AccountCommands", "account"), ("AgencyCommands", "agency"), ("CalendarCommands", "calendar-day"),
        ("NoticeCommands", "notice"), ("LetterCommands", "letter"), ("/don-doc/", "letter"), ("SessionCommands", "session"), ("TermCommands", "term"), ("ClauseTextCommands", "clause"),
        ("nhap-phu-luc/{id", "import"), ("/van-ban/tep/", "attachment"), ("/van-ban/", "document"), ("/nhiem-vu/", "work"), ("/viec/", "obligation"), ("/bao-cao-tien-do/ban-word", "agency"), ("/bao-cao-tien-do/", "report"), ("/so-ket-tong-ket/", "review"),
        ("/chi-tieu/", "indicator"), ("/quan-tri/tai-khoan/", "account"), ("/co-quan/", "agency"), ("/quan-tri/nhiem-ky/", "term"), ("/lap-bao-cao/mau-bao-cao", "agency"), ("/lap-bao-cao/", "document"),
    ];

    public static string Of(string name, string parameters) =>
        parameters.Length == 0 ? "" : Guesses.FirstOrDefault(g => name.Contains(g.Sign, StringComparison.OrdinalIgnoreCase) || parameters.Contains(g.Sign, StringComparison.OrdinalIgnoreCase)).Of ?? "";

    public static async Task<string> LineAsync(string kind, string name, string of, Func<string, Relation?, Task<AccessOutcome?>> act)
    {
        var cells = new List<string>();
        foreach (var (column, _) in AccessMatrix.People)
        {
            if (of.Length == 0)
            {
                cells.Add((await act(column, null))!.Opened ? "yes" : "no");
                continue;
            }

            async Task<bool?> OpensAsync(Relation relation) => (await act(column, relation))?.Opened;
            cells.Add((await OpensAsync(Relation.Own), await OpensAsync(Relation.Contributed), await OpensAsync(Relation.Other)) switch
            {
                (true, true or null, true) => "yes",
                (true, true, false or null) => "own+contributed",
                (true, false or null, false or null) => "own",
                (false or null, false or null, false or null) => "no",
                _ => "?",
            });
        }

        return string.Join(',', [kind, name, of, .. cells]);
    }
}
