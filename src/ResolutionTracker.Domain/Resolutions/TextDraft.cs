namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A text that somebody has pasted or sent and not yet saved: it waits for the look at its cut.</summary>
public sealed class TextDraft
{
    private TextDraft() { }

    public TextDraft(int resolutionId, int accountId, string text, string? fileName, IEnumerable<int> pagesWithoutText, DateTime madeAt)
    {
        ResolutionId = resolutionId;
        AccountId = accountId;
        Text = text;
        FileName = Words.Optional(fileName, "FileName", Words.NameLength);
        var pages = string.Join(", ", pagesWithoutText);
        PagesWithoutText = pages.Length == 0 ? null : pages.Length <= Words.NameLength ? pages : pages[..(Words.NameLength - 1)] + "…";
        MadeAt = madeAt;
    }

    public int Id { get; private set; }

    public int ResolutionId { get; private set; }

    public int AccountId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Null for a pasted text.</summary>
    public string? FileName { get; private set; }

    /// <summary>"3, 7": pages of the file that are pictures only; null where there are none.</summary>
    public string? PagesWithoutText { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime MadeAt { get; private set; }
}
