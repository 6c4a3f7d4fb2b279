using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Sets a table: caption, header that returns on each page, rows.</summary>
internal static class TableSetter
{
    // A table up to this share of a page is not torn apart
    private const float ShortTable = 0.25f;

    public static void Set(Table table, Composer composer)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        float size = table.Size ?? composer.Layout.TableSize;
        List<List<ShapedCell>> rows = Shape(table, size);
        TableGrid grid = Grid(table, rows, size, composer);
        Slab? header = TableHeader.Set(table, grid);

        composer.Gap(8);
        Caption(table, composer);
        if (header is not null)
        {
            composer.Add(rows.Count == 0 ? header with { KeepWithNext = false } : header);
        }

        Slab? crown = header?.Height <= composer.Height / 2 ? header : null;
        float tallest = composer.Height - (crown?.Height ?? 0);
        Slab[][] slabs = [.. rows.Select(row => TableRows.Set([.. row.Select(cell => cell.Place(grid))], grid, tallest).ToArray())];
        bool whole = slabs.Sum(pieces => pieces.Sum(piece => piece.Height)) <= composer.Height * ShortTable;
        for (int i = 0; i < rows.Count; i++)
        {
            bool lastRow = i == rows.Count - 1;
            bool heading = grid.Columns > 1 && rows[i][0].Span == grid.Columns;
            bool keep = whole || heading || (i == rows.Count - 2 && table.Rows[^1].Bold);
            Slab[] pieces = slabs[i];
            for (int piece = 0; piece < pieces.Length; piece++)
            {
                Slab slab = pieces[piece] with { Crown = crown };
                bool lastPiece = piece == pieces.Length - 1;
                composer.Add(lastRow && lastPiece
                    ? slab with { Draw = Closed(slab, grid) }
                    : slab with { KeepWithNext = keep && lastPiece });
            }
        }

        composer.Gap(10);
    }

    private static Action<Ink, Spot> Closed(Slab slab, TableGrid grid) => (ink, spot) =>
    {
        slab.Draw(ink, spot);
        TableRows.Close(ink, grid, spot.Y + slab.Height);
    };

    private static void Caption(Table table, Composer composer)
    {
        if (table.Caption is null)
        {
            return;
        }

        float size = composer.Layout.TableSize + 1;
        var text = new TextBlock(
            ShapedText.Of(table.Caption, size, bold: true), composer.Width, Align.Centre, composer.LineHeight(size));
        composer.AddLines(text, keepWithNext: true);
        composer.Gap(4);
    }

    private static List<List<ShapedCell>> Shape(Table table, float size)
    {
        List<List<ShapedCell>> rows = [];
        foreach (Row row in table.Rows)
        {
            List<ShapedCell> cells = [];
            int column = 0;
            foreach (Cell cell in row.Cells.TakeWhile(_ => column < table.Columns.Count))
            {
                int span = Math.Clamp(cell.ColumnSpan, 1, table.Columns.Count - column);
                Align align = cell.Align ?? (span > 1 ? Align.Left : table.Columns[column].Align);
                cells.Add(new ShapedCell(ShapedText.Of(cell.Text, size, cell.Bold || row.Bold, cell.Italic), column, span, align));
                column += span;
            }

            for (; column < table.Columns.Count; column++)
            {
                cells.Add(new ShapedCell(ShapedText.Of(string.Empty, size), column, 1, Align.Left));
            }

            rows.Add(cells);
        }

        if (rows.Count == 0 && table.WhenEmpty is not null)
        {
            rows.Add([new ShapedCell(ShapedText.Of(table.WhenEmpty, size, italic: true), 0, table.Columns.Count, Align.Centre)]);
        }

        return rows;
    }

    private static TableGrid Grid(Table table, List<List<ShapedCell>> rows, float size, Composer composer)
    {
        var longest = new float[table.Columns.Count];
        var single = TableHeader.Place(table.Header, table.Columns.Count)
            .Where(at => at.Cell.ColumnSpan == 1)
            .Select(at => (ShapedText.Of(at.Cell.Text, size, bold: true).LongestWord, at.Column))
            .Concat(rows.SelectMany(row => row).Where(cell => cell.Span == 1).Select(cell => (cell.Text.LongestWord, cell.Column)));
        foreach ((float word, int column) in single)
        {
            longest[column] = Math.Max(longest[column], word + (2 * TableGrid.PadX) + 0.5f);
        }

        float[] widths = ColumnWidths.Share([.. table.Columns.Select(column => column.Width)], longest, composer.Width);
        var edges = new float[widths.Length + 1];
        edges[0] = composer.Left;
        for (int i = 0; i < widths.Length; i++)
        {
            edges[i + 1] = edges[i] + widths[i];
        }

        return new TableGrid(edges, size);
    }
}

/// <summary>A cell of a row with its place, before the columns have their widths.</summary>
internal sealed record ShapedCell(ShapedText Text, int Column, int Span, Align Align)
{
    public PlacedCell Place(TableGrid grid) => new(grid.Block(Text, Column, Span, Align), Column, Span);
}
