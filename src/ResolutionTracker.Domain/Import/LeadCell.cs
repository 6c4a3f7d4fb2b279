namespace ResolutionTracker.Domain.Import;

/// <summary>One column for both: "Chủ trì: Sở A; phối hợp: Sở B, Sở C".</summary>
internal static class LeadCell
{
    private const string Leads = "chủ trì";
    private const string Contributes = "phối hợp";

    /// <summary>The words of who leads and of who contributes; all of it leads where nothing says "phối hợp".</summary>
    internal static (string Lead, string Contributors) Split(string text)
    {
        var at = Marked(text, Contributes);
        return at < 0 ? (Bare(text, Leads), "") : (Bare(text[..at], Leads), Bare(text[at..], Contributes));
    }

    // The word itself stands in no name of a body, but it may stand in a group: "các cơ quan phối hợp"
    private static int Marked(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var begin = Begin(text, at);
            if ((begin == 0 || text[begin - 1] is '\n' or ';' or '.' or ',' or '(') && text[(at + word.Length)..].TrimStart().StartsWith(':'))
                return begin;
        }
        return -1;
    }

    // "- Cơ quan phối hợp:", "Đơn vị phối hợp:"
    private static int Begin(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or ';' or '.' or ',' or '('))
            at--;
        return at;
    }

    private static string Bare(string text, string word)
    {
        var at = Marked(text, word);
        return CellText.Lines(at < 0 ? text : text[..at] + text[(text.IndexOf(':', at) + 1)..]).TrimEnd(';', ',', '.', '(', ')', ' ');
    }
}
