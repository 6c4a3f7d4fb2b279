using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Sets headings, paragraphs, bullet lines and notes.</summary>
internal static class ProseSetter
{
    public static void Set(Heading heading, Composer composer)
    {
        float size = composer.Layout.BodySize;
        composer.Gap(heading.Level == 1 ? composer.Layout.ParagraphGap * 1.5f : composer.Layout.ParagraphGap);
        ShapedText text = ShapedText.Of(heading.Text, size, bold: true, italic: heading.Level > 2);
        composer.AddLines(Indented(text, size, Align.Justify, composer), keepWithNext: true);
    }

    public static void Set(Paragraph paragraph, Composer composer)
    {
        float size = composer.Layout.BodySize;
        composer.Gap(composer.Layout.ParagraphGap);
        ShapedText text = ShapedText.Of(paragraph.Runs, size);
        composer.AddLines(paragraph is { Indented: true, Align: Align.Left or Align.Justify }
            ? Indented(text, size, paragraph.Align, composer)
            : new TextBlock(text, composer.Width, paragraph.Align, composer.LineHeight(size)));
    }

    public static void Set(BulletLine line, Composer composer)
    {
        float size = composer.Layout.BodySize;
        composer.Gap(composer.Layout.ParagraphGap / 2);
        ShapedText text = ShapedText.Of([new Run(line.Level == 1 ? "-\u00A0" : "+\u00A0"), .. line.Runs], size);
        composer.AddLines(Indented(text, size, Align.Justify, composer));
    }

    public static void Set(Note note, Composer composer)
    {
        float size = composer.Layout.TableSize;
        composer.Gap(4);
        ShapedText text = ShapedText.Of(note.Text, size, italic: true);
        composer.AddLines(new TextBlock(text, composer.Width, note.Align, composer.LineHeight(size)));
    }

    private static TextBlock Indented(ShapedText text, float size, Align align, Composer composer) =>
        new(text, composer.Width, align, composer.LineHeight(size), composer.Layout.FirstLineIndent * Composer.Mm);
}
