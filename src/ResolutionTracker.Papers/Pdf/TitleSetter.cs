using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Sets the kind, the summary and the short rule under them.</summary>
internal static class TitleSetter
{
    private const float Rule = 26 * Composer.Mm;

    private const float SummaryShare = 0.86f;

    public static void Set(PaperTitle title, Composer composer)
    {
        PaperLayout layout = composer.Layout;
        composer.Gap(22);
        composer.AddLines(
            new TextBlock(
                ShapedText.Of(title.Kind, layout.KindSize, bold: true),
                composer.Width,
                Align.Centre,
                composer.LineHeight(layout.KindSize)),
            keepWithNext: true);

        composer.Gap(2);
        float inset = composer.Width * (1 - SummaryShare) / 2;
        TextBlock summary = new(
            ShapedText.Of(title.Summary, layout.BodySize, bold: true),
            composer.Width * SummaryShare,
            Align.Centre,
            composer.LineHeight(layout.BodySize),
            even: true);
        composer.Add(new Slab(summary.Height, (ink, spot) => summary.Draw(ink, composer.Left + inset, spot.Y)) { KeepWithNext = true });

        float middle = composer.Left + (composer.Width / 2);
        composer.Add(new Slab(5, (ink, spot) => ink.Line(middle - (Rule / 2), spot.Y + 3, middle + (Rule / 2), spot.Y + 3, 0.8f))
        {
            KeepWithNext = true,
        });
        composer.Gap(14);
    }
}
