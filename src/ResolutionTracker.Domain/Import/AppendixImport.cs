using System.Globalization;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Import;

public enum AppendixImportState
{
    /// <summary>Its rows are being looked at; nothing of it is given yet.</summary>
    InReview,

    /// <summary>Its rows were given; the figures stand for ever.</summary>
    Imported,

    /// <summary>Given up before anything was given.</summary>
    Cancelled,
}

/// <summary>What an import did, in rows of the appendix.</summary>
public sealed record AppendixOutcome(int Rows, int Made, int Changed, int Unchanged, int Skipped, int Withdrawn)
{
    /// <summary>Heads between the rows of work, which are no rows of work.</summary>
    public int Heads { get; init; }

    /// <summary>Sums, which are no rows of work.</summary>
    public int Totals { get; init; }

    /// <summary>Rows that are in now, whether they were before or not.</summary>
    public int Taken => Made + Changed + Unchanged;
}

/// <summary>One appendix on its way in: kept in the database from the first byte, so that no reload, restart or expired session loses a correction.</summary>
public sealed class AppendixImport : Entity
{
    public const int ColumnsLength = 400;

    private AppendixImport() { }

    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>TooLong</c>.</exception>
    public AppendixImport(Resolution resolution, string? fileName, string sha256, Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        Resolution = resolution;
        ResolutionId = resolution.Id;
        FileName = Words.Optional(fileName, "FileName", Words.NameLength);
        Sha256 = sha256;
        StartedById = actor.AccountId;
        StartedBy = actor.Name;
        StartedOn = today;
    }

    public int ResolutionId { get; private set; }

    public Resolution Resolution { get; private set; } = null!;

    /// <summary>Null for cells that were pasted in.</summary>
    public string? FileName { get; private set; }

    /// <summary>Of the file, or of the pasted text.</summary>
    public string Sha256 { get; private set; } = "";

    public int StartedById { get; private set; }

    public string StartedBy { get; private set; } = "";

    public DateOnly StartedOn { get; private set; }

    public AppendixImportState State { get; private set; }

    /// <summary>The place of the sheet or table in the file, from 1; 0 while none is chosen.</summary>
    public int SheetPlace { get; private set; }

    /// <summary>The last row of the head; 0 where the table has none, or none is chosen yet.</summary>
    public int HeaderRow { get; private set; }

    /// <summary>A person said what the columns mean.</summary>
    public bool IsMapped => Columns is not null;

    /// <summary>Which column says what, e.g. "Title=1;Lead=2".</summary>
    public string? Columns { get; private set; }

    /// <summary>Số liệu đầu kỳ.</summary>
    public bool IsOpeningBalance { get; private set; }

    /// <summary>The day from which people are reminded of an opening balance.</summary>
    public DateOnly? RemindersOnFrom { get; private set; }

    public string? FinishedBy { get; private set; }

    public DateOnly? FinishedOn { get; private set; }

    public int Rows { get; private set; }

    public int Made { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public int Skipped { get; private set; }

    public int Withdrawn { get; private set; }

    /// <summary>Heads between the rows.</summary>
    public int HeadRows { get; private set; }

    public int TotalRows { get; private set; }

    /// <summary>What it did; all zero before.</summary>
    public AppendixOutcome Outcome => new(Rows, Made, Changed, Unchanged, Skipped, Withdrawn) { Heads = HeadRows, Totals = TotalRows };

    /// <summary>The columns as chosen; empty while none are.</summary>
    public IReadOnlyDictionary<AppendixColumn, int> Mapping => ReadColumns(Columns);

    /// <exception cref="RuleBroken"><c>ImportFinished</c>.</exception>
    public void ChooseSheet(int place)
    {
        DemandInReview();
        (SheetPlace, HeaderRow, Columns) = (place, 0, null);
    }

    /// <summary>Says which row is the head and which column says what.</summary>
    /// <param name="headerRow">0 where the table has no head.</param>
    /// <exception cref="RuleBroken"><c>ImportFinished</c>, <c>TitleColumnMissing</c>, <c>LeadColumnMissing</c>, <c>ColumnTwice</c>.</exception>
    public void Map(int headerRow, IReadOnlyDictionary<AppendixColumn, int> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        DemandInReview();
        if (!columns.ContainsKey(AppendixColumn.Title))
        {
            throw new RuleBroken("TitleColumnMissing", "Columns");
        }

        if (!columns.ContainsKey(AppendixColumn.Lead))
        {
            throw new RuleBroken("LeadColumnMissing", "Columns");
        }

        if (columns.Values.Distinct().Count() != columns.Count)
        {
            throw new RuleBroken("ColumnTwice", "Columns");
        }

        HeaderRow = headerRow;
        Columns = string.Join(';', columns.OrderBy(c => c.Value).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key}={c.Value}")));
    }

    /// <exception cref="RuleBroken"><c>ImportFinished</c>.</exception>
    public void MarkOpeningBalance(bool isOpeningBalance)
    {
        DemandInReview();
        IsOpeningBalance = isOpeningBalance;
    }

    /// <summary>Its rows were given.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ImportFinished</c>.</exception>
    public void Finish(AppendixOutcome outcome, Actor actor, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        End(AppendixImportState.Imported, actor, today);
        (Rows, Made, Changed, Unchanged, Skipped, Withdrawn) = (outcome.Rows, outcome.Made, outcome.Changed, outcome.Unchanged, outcome.Skipped, outcome.Withdrawn);
        (HeadRows, TotalRows) = (outcome.Heads, outcome.Totals);
    }

    /// <summary>Gives it up; nothing of it was given.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ImportFinished</c>.</exception>
    public void Cancel(Actor actor, DateOnly today) => End(AppendixImportState.Cancelled, actor, today);

    /// <summary>The office has people reminded of this opening balance from now on.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>NotOpeningBalance</c>.</exception>
    public void SwitchRemindersOn(Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        if (!IsOpeningBalance || State != AppendixImportState.Imported || RemindersOnFrom is not null)
        {
            throw new RuleBroken("NotOpeningBalance");
        }

        RemindersOnFrom = today;
    }

    /// <exception cref="RuleBroken"><c>ImportFinished</c>.</exception>
    public void DemandInReview()
    {
        if (State != AppendixImportState.InReview)
        {
            throw new RuleBroken("ImportFinished");
        }
    }

    private void End(AppendixImportState state, Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        DemandInReview();
        (State, FinishedBy, FinishedOn) = (state, actor.Name, today);
    }

    private static Dictionary<AppendixColumn, int> ReadColumns(string? text) =>
        (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('='))
            .ToDictionary(c => Enum.Parse<AppendixColumn>(c[0]), c => int.Parse(c[1], CultureInfo.InvariantCulture));
}
