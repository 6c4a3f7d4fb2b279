using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Sets one row of a table: one slab, or a slab for each line when the row is taller than a page.</summary>
internal static class TableRows
{
    public static IEnumerable<Slab> Set(IReadOnlyList<PlacedCell> cells, TableGrid grid, float tallest)
    {
        int lines = cells.Max(cell => cell.Text.LineCount);
        float height = (lines * grid.LineHeight) + (2 * TableGrid.PadY);
        if (height <= tallest)
        {
            yield return new Slab(height, (ink, spot) =>
            {
                Borders(ink, spot, height, cells, grid, top: true);
                foreach (PlacedCell cell in cells)
                {
                    cell.Text.Draw(ink, grid.Edges[cell.Column] + TableGrid.PadX, spot.Y + TableGrid.PadY);
                }
            });
            yield break;
        }

        for (int line = 0; line < lines; line++)
        {
            yield return Piece(cells, grid, line, lines);
        }
    }

    /// <summary>The line under the last row of a table; rows draw only their upper line.</summary>
    public static void Close(Ink ink, TableGrid grid, float y) =>
        ink.Line(grid.Edges[0], y, grid.Edges[^1], y, TableGrid.Border);

    private static Slab Piece(IReadOnlyList<PlacedCell> cells, TableGrid grid, int line, int lines)
    {
        float above = line == 0 ? TableGrid.PadY : 0;
        float below = line == lines - 1 ? TableGrid.PadY : 0;
        float height = above + grid.LineHeight + below;
        return new Slab(height, (ink, spot) =>
        {
            Borders(ink, spot, height, cells, grid, top: line == 0);
            foreach (PlacedCell cell in cells)
            {
                if (line < cell.Text.LineCount)
                {
                    cell.Text.DrawLine(ink, line, grid.Edges[cell.Column] + TableGrid.PadX, spot.Y + above);
                }
            }
        });
    }

    private static void Borders(Ink ink, Spot spot, float height, IReadOnlyList<PlacedCell> cells, TableGrid grid, bool top)
    {
        float bottom = spot.Y + height;
        if (top || spot.FirstOnPage)
        {
            Close(ink, grid, spot.Y);
        }

        if (spot.LastOnPage)
        {
            Close(ink, grid, bottom);
        }

        ink.Line(grid.Edges[0], spot.Y, grid.Edges[0], bottom, TableGrid.Border);
        foreach (PlacedCell cell in cells)
        {
            float edge = grid.Edges[cell.Column + cell.Span];
            ink.Line(edge, spot.Y, edge, bottom, TableGrid.Border);
        }
    }
}

/// <summary>A cell of a row with its text broken to its width.</summary>
internal readonly record struct PlacedCell(TextBlock Text, int Column, int Span);
