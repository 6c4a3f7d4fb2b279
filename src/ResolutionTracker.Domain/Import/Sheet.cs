namespace ResolutionTracker.Domain.Import;

/// <summary>What a cell does not say by its text alone.</summary>
[Flags]
public enum CellMarks
{
    /// <summary>Nothing beside its text.</summary>
    None = 0,

    /// <summary>Part of a merged cell whose text stands in a row above.</summary>
    CoveredAbove = 1,

    /// <summary>Part of a merged cell whose text stands further left.</summary>
    CoveredLeft = 2,

    /// <summary>A formula without a stored result.</summary>
    NoValue = 4,

    /// <summary>A formula that ended in an error; the text is its name, "#REF!".</summary>
    Error = 8,

    /// <summary>A real date of the spreadsheet, shown with its day.</summary>
    Date = 16,

    /// <summary>A real date of the spreadsheet, shown as a month only.</summary>
    MonthDate = 32,

    /// <summary>A number without a form of its own.</summary>
    Number = 64,

    /// <summary>In a column that is not seen by who opens the file.</summary>
    HiddenColumn = 128,
}

/// <summary>Where a sheet was read from.</summary>
public enum SheetSource
{
    /// <summary>A sheet of a workbook.</summary>
    Worksheet,

    /// <summary>A table of a text document.</summary>
    Table,

    /// <summary>Cells pasted in.</summary>
    Pasted,
}

/// <summary>A row of cells as text.</summary>
/// <param name="Number">As the spreadsheet shows it; of a table its place, from 1.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>By column, only for cells that have one.</summary>
    public IReadOnlyDictionary<int, CellMarks> Marks { get; init; } = NoMarks;

    /// <summary>Not seen by who opens the file.</summary>
    public bool IsHidden { get; init; }

    private static Dictionary<int, CellMarks> NoMarks { get; } = [];

    /// <summary>The text of a cell; empty beyond the last one.</summary>
    public string At(int column) => column >= 0 && column < Cells.Count ? Cells[column] : "";

    /// <summary>The marks of a cell.</summary>
    public CellMarks MarksAt(int column) => Marks.GetValueOrDefault(column);
}

/// <summary>Rows of one sheet or table; wholly empty rows are left out.</summary>
/// <param name="Name">The sheet's name; of a table the paragraph above it, or empty.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Its place in the file, from 1.</summary>
    public int Place { get; init; } = 1;

    /// <summary>Where it was read from.</summary>
    public SheetSource Source { get; init; }

    /// <summary>Not seen by who opens the file.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The widest row.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(r => r.Cells.Count);
}
