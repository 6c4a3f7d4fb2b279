using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Sets the two columns at the top of the first page.</summary>
internal static class HeadSetter
{
    private const float LeftShare = 0.42f;
    private const float Gutter = 8;
    private const float StarLine = 15;
    private const float RuleGap = 2.5f;

    public static void Set(PartyHead head, Composer composer)
    {
        PaperLayout layout = composer.Layout;
        float leftWidth = (composer.Width * LeftShare) - Gutter;
        float rightWidth = composer.Width - leftWidth - Gutter;
        float rightX = composer.Left + leftWidth + Gutter;

        TextBlock[] issuer = [.. head.Issuer.Select(line => Centred(line.Text, layout.BodySize, leftWidth, composer, line.Bold))];
        TextBlock number = Centred(head.Number, layout.BodySize, leftWidth, composer);
        TextBlock? subject = head.Subject is null ? null : Centred(head.Subject, 12, leftWidth, composer, italic: true);
        TextBlock topLine = Centred(layout.TopLine, layout.TopLineSize, rightWidth, composer, bold: true);
        TextBlock date = Centred(head.PlaceAndDate, layout.BodySize, rightWidth, composer, italic: true);

        float starY = issuer.Sum(line => line.Height);
        float numberY = Math.Max(starY + StarLine, topLine.Height + (RuleGap * 2));
        float subjectY = numberY + number.Height + 2;
        float bottom = Math.Max(subject is null ? 0 : subjectY + subject.Height, numberY + Math.Max(number.Height, date.Height));
        TextBlock star = new(ShapedText.Of("*", layout.BodySize), leftWidth, Align.Centre, StarLine + 4);

        composer.Add(new Slab(bottom, (ink, spot) =>
        {
            float y = spot.Y;
            foreach (TextBlock line in issuer)
            {
                line.Draw(ink, composer.Left, y);
                y += line.Height;
            }

            star.Draw(ink, composer.Left, spot.Y + starY);
            number.Draw(ink, composer.Left, spot.Y + numberY);
            subject?.Draw(ink, composer.Left, spot.Y + subjectY);

            topLine.Draw(ink, rightX, spot.Y);
            float middle = rightX + (rightWidth / 2);
            float half = topLine.WidestLine / 2;
            float rule = spot.Y + topLine.Height + RuleGap - 2;
            ink.Line(middle - half, rule, middle + half, rule, 0.8f);
            date.Draw(ink, rightX, spot.Y + numberY);
        }));
    }

    private static TextBlock Centred(string text, float size, float width, Composer composer, bool bold = false, bool italic = false) =>
        new(ShapedText.Of(text, size, bold, italic), width, Align.Centre, composer.LineHeight(size));
}
