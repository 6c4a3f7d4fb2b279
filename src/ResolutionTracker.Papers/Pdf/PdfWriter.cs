using ResolutionTracker.Papers.Typography;
using SkiaSharp;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Writes a paper as PDF/A with embedded Tinos and text that can be read back.</summary>
public static class PdfWriter
{
    private const float PageNumberFromTop = 10 * Composer.Mm;

    /// <summary>The bytes of the file; the same for the same paper and metadata.</summary>
    /// <exception cref="MissingGlyphException">The paper holds a character the typeface cannot print.</exception>
    public static byte[] Write(Paper paper, PaperMetadata metadata)
    {
        List<Sheet> sheets = [];
        foreach (Paper part in paper.Annexes.Prepend(paper))
        {
            sheets.AddRange(Set(part).Select(slabs => new Sheet(part, slabs)));
        }

        return Draw(sheets, metadata);
    }

    private static IReadOnlyList<IReadOnlyList<PlacedSlab>> Set(Paper paper)
    {
        PageSetup page = paper.Page;
        float top = page.Top * Composer.Mm;
        float width = (page.Width - page.Left - page.Right) * Composer.Mm;
        float height = (page.Height - page.Top - page.Bottom) * Composer.Mm;
        var composer = new Composer(paper.Layout, page.Left * Composer.Mm, width, height);
        Compose(paper, composer);
        return Paginator.Paginate(composer.Slabs, top, height);
    }

    private static void Compose(Paper paper, Composer composer)
    {
        if (paper.Head is not null)
        {
            HeadSetter.Set(paper.Head, composer);
        }

        foreach (Block block in paper.Title.Concat(EndMark.Apply(paper.Body, paper.Layout.EndMark)))
        {
            Set(block, composer);
        }

        if (paper.Foot is not null)
        {
            FootSetter.Set(paper.Foot, composer);
        }
    }

    private static void Set(Block block, Composer composer)
    {
        switch (block)
        {
            case PaperTitle title: TitleSetter.Set(title, composer); break;
            case Heading heading: ProseSetter.Set(heading, composer); break;
            case Paragraph paragraph: ProseSetter.Set(paragraph, composer); break;
            case BulletLine line: ProseSetter.Set(line, composer); break;
            case Note note: ProseSetter.Set(note, composer); break;
            case Table table: TableSetter.Set(table, composer); break;
            case BarChart chart: ChartSetter.Set(chart, composer); break;
            case Spacer spacer: composer.Space(spacer.Height * Composer.Mm); break;
            case PageBreak: composer.NewPage(); break;
            default: throw new NotSupportedException($"No way to set a {block.GetType().Name}");
        }
    }

    private static byte[] Draw(IReadOnlyList<Sheet> sheets, PaperMetadata metadata)
    {
        using var bytes = new MemoryStream();
        using (SKDocument document = SKDocument.CreatePdf(bytes, Describe(metadata)))
        {
            for (int number = 1; number <= sheets.Count; number++)
            {
                (Paper paper, IReadOnlyList<PlacedSlab> slabs) = sheets[number - 1];
                SKCanvas canvas = document.BeginPage(paper.Page.Width * Composer.Mm, paper.Page.Height * Composer.Mm);
                using var ink = new Ink(canvas);
                if (number > 1)
                {
                    DrawPageNumber(paper, number, ink);
                }

                foreach (PlacedSlab placed in slabs)
                {
                    placed.Slab.Draw(ink, placed.Spot);
                }

                document.EndPage();
            }

            document.Close();
        }

        return FileIdentity.Settle(bytes.ToArray());
    }

    private static void DrawPageNumber(Paper paper, int number, Ink ink)
    {
        float size = paper.Layout.BodySize;
        float width = (paper.Page.Width - paper.Page.Left - paper.Page.Right) * Composer.Mm;
        new TextBlock(ShapedText.Of(number.ToString(), size), width, Align.Centre, size)
            .Draw(ink, paper.Page.Left * Composer.Mm, PageNumberFromTop);
    }

    private static SKDocumentPdfMetadata Describe(PaperMetadata metadata) => new()
    {
        Title = PaperText.Clean(metadata.Title),
        Author = PaperText.Clean(metadata.Author),
        Subject = PaperText.Clean(metadata.Subject),
        Creation = metadata.Created,
        Modified = metadata.Created,
        PdfA = true,
        RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
        EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
    };

    /// <summary>A page with the paper, or the annex, it belongs to.</summary>
    private readonly record struct Sheet(Paper Paper, IReadOnlyList<PlacedSlab> Slabs);
}
