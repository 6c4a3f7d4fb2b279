using ResolutionTracker.Papers.Typography;
using SkiaSharp;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>The header of a table as one slab: cells over several columns and rows find their places first.</summary>
internal static class TableHeader
{
    private const byte Shade = 0xF1;

    /// <summary>Where each cell of the header begins; spans are cut to what the table has.</summary>
    public static List<(HeaderCell Cell, int Row, int Column)> Place(IReadOnlyList<IReadOnlyList<HeaderCell>> header, int columns)
    {
        var taken = new bool[header.Count, columns];
        List<(HeaderCell, int, int)> placed = [];
        for (int row = 0; row < header.Count; row++)
        {
            int column = 0;
            foreach (HeaderCell cell in header[row])
            {
                while (column < columns && taken[row, column])
                {
                    column++;
                }

                if (column == columns)
                {
                    break;
                }

                int width = Math.Clamp(cell.ColumnSpan, 1, columns - column);
                int height = Math.Clamp(cell.RowSpan, 1, header.Count - row);
                placed.Add((cell with { ColumnSpan = width, RowSpan = height }, row, column));
                for (int r = row; r < row + height; r++)
                {
                    for (int c = column; c < column + width; c++)
                    {
                        taken[r, c] = true;
                    }
                }
            }
        }

        return placed;
    }

    public static Slab? Set(Table table, TableGrid grid)
    {
        if (table.Header.Count == 0)
        {
            return null;
        }

        var cells = Place(table.Header, grid.Columns)
            .ConvertAll(at => (at.Cell, at.Row, at.Column, Text: grid.Block(
                ShapedText.Of(at.Cell.Text, grid.Size, bold: true), at.Column, at.Cell.ColumnSpan, Align.Centre, even: true)));

        var heights = new float[table.Header.Count];
        foreach (var (cell, row, _, text) in cells.OrderBy(cell => cell.Cell.RowSpan))
        {
            int last = row + cell.RowSpan - 1;
            float missing = text.Height + (2 * TableGrid.PadY) - heights[row..(last + 1)].Sum();
            heights[last] += Math.Max(0, missing);
        }

        return new Slab(heights.Sum(), (ink, spot) =>
        {
            foreach (var (cell, row, column, text) in cells)
            {
                float y = spot.Y + heights[..row].Sum();
                float height = heights[row..(row + cell.RowSpan)].Sum();
                var box = new SKRect(grid.Edges[column], y, grid.Edges[column + cell.ColumnSpan], y + height);
                ink.Fill(box, Shade);
                ink.Frame(box, TableGrid.Border);
                text.Draw(ink, box.Left + TableGrid.PadX, y + ((height - text.Height) / 2));
            }
        })
        {
            KeepWithNext = true,
        };
    }
}
