namespace ResolutionTracker.Papers;

/// <summary>A column of a table.</summary>
/// <param name="Width">In relation to the other columns. No column gets narrower than its longest word while others have room.</param>
public sealed record Column(float Width, Align Align = Align.Left);

/// <summary>A cell of the header, bold and centred; it may lie over several columns and rows.</summary>
public sealed record HeaderCell(string Text, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>A cell of the body. A span of all columns makes a heading inside the table.</summary>
public sealed record Cell(string Text, int ColumnSpan = 1, bool Bold = false, bool Italic = false)
{
    /// <summary>In place of the column's own; null keeps it.</summary>
    public Align? Align { get; init; }
}

/// <summary>A row of the body; missing cells are empty.</summary>
/// <param name="Bold">For totals and headings inside the table.</param>
public sealed record Row(IReadOnlyList<Cell> Cells, bool Bold = false)
{
    /// <summary>A row of plain cells.</summary>
    public Row(params string[] cells)
        : this([.. cells.Select(text => new Cell(text))])
    {
    }

    /// <summary>A row of bold cells, for totals; it stays with the row above.</summary>
    public static Row Total(params string[] cells) => new([.. cells.Select(text => new Cell(text))], Bold: true);
}

/// <summary>A table with thin borders over the whole width. The header returns on each page; a row is split only when it is taller than a page.</summary>
/// <param name="Columns">From left to right.</param>
/// <param name="Header">Rows of the header, each with the cells that begin in it; may be empty.</param>
/// <param name="Rows">The body.</param>
public sealed record Table(
    IReadOnlyList<Column> Columns,
    IReadOnlyList<IReadOnlyList<HeaderCell>> Header,
    IReadOnlyList<Row> Rows) : Block
{
    /// <summary>Above the table, bold and centred; stays with it.</summary>
    public string? Caption { get; init; }

    /// <summary>Said in one wide row when there are no rows.</summary>
    public string? WhenEmpty { get; init; }

    /// <summary>Size of the text in points; null takes the layout's.</summary>
    public float? Size { get; init; }
}
