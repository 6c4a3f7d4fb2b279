namespace ResolutionTracker.Domain.Reminders;

/// <summary>A notice in the app, worded when read, in the reader's language.</summary>
public sealed class Notice
{
    private Notice() { }

    public Notice(int accountId, string code, string arguments, string url, DateTime at)
    {
        AccountId = accountId;
        Code = code;
        Arguments = arguments;
        Url = url;
        At = at;
    }

    public int Id { get; private set; }

    public int AccountId { get; private set; }

    /// <summary>Key of the sentence.</summary>
    public string Code { get; private set; } = "";

    /// <summary>What the sentence names, as a JSON array of strings; dates as yyyy-MM-dd.</summary>
    public string Arguments { get; private set; } = "[]";

    /// <summary>Where the notice leads, within the app.</summary>
    public string Url { get; private set; } = "";

    /// <summary>UTC, by the domain's clock.</summary>
    public DateTime At { get; private set; }

    public DateTime? ReadAt { get; private set; }

    public void Read(DateTime at) => ReadAt ??= at;
}
