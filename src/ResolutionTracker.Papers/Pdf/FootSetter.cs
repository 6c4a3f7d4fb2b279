using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Sets recipients and signature side by side, on the page of the last lines of the body.</summary>
internal static class FootSetter
{
    private const float LeftShare = 0.52f;

    public static void Set(PaperFoot foot, Composer composer)
    {
        float leftWidth = composer.Width * LeftShare;
        float rightWidth = composer.Width - leftWidth;
        float rightX = composer.Left + leftWidth;
        List<TextBlock> signature = Signature(foot.Signature, rightWidth, composer);
        List<TextBlock> recipients = foot.Recipients is null ? [] : List(foot.Recipients, leftWidth - 8, composer);
        float space = foot.Signature.Space * Composer.Mm;
        float height = signature.Sum(line => line.Height) + space;

        // A list longer than a page goes on below the signature, which itself is never cut
        float room = recipients.Sum(line => line.Height) <= composer.Height ? composer.Height : height;
        int beside = 0;
        float besideHeight = 0;
        while (beside < recipients.Count && besideHeight + recipients[beside].Height <= room)
        {
            besideHeight += recipients[beside].Height;
            beside++;
        }

        composer.KeepLastWithNext();
        composer.Gap(16);
        composer.Add(new Slab(Math.Max(height, besideHeight), (ink, spot) =>
        {
            DrawDown(ink, recipients[..beside], composer.Left, spot.Y);
            float y = DrawDown(ink, signature[..^1], rightX, spot.Y);
            signature[^1].Draw(ink, rightX, y + space);
        }));

        foreach (TextBlock line in recipients[beside..])
        {
            composer.Add(new Slab(line.Height, (ink, spot) => line.Draw(ink, composer.Left, spot.Y)));
        }
    }

    private static List<TextBlock> Signature(SignatureBlock signature, float width, Composer composer)
    {
        float size = composer.Layout.BodySize;
        List<TextBlock> lines = [];
        foreach (HeadLine line in signature.Authority)
        {
            lines.Add(new TextBlock(ShapedText.Of(line.Text, size, line.Bold), width, Align.Centre, composer.LineHeight(size)));
        }

        lines.Add(new TextBlock(ShapedText.Of(signature.Name, size, bold: true), width, Align.Centre, composer.LineHeight(size)));
        return lines;
    }

    private static List<TextBlock> List(Recipients recipients, float width, Composer composer)
    {
        float size = composer.Layout.BodySize;
        float small = composer.Layout.RecipientsSize;
        List<TextBlock> lines =
        [
            new(ShapedText.Of([new Run(recipients.Label, Underline: true)], size), width, Align.Left, composer.LineHeight(size)),
        ];
        for (int i = 0; i < recipients.Entries.Count; i++)
        {
            string end = i == recipients.Entries.Count - 1 ? "." : ",";
            string entry = $"-\u00A0{recipients.Entries[i].TrimEnd('.', ',', ';', ' ')}{end}";
            lines.Add(new TextBlock(ShapedText.Of(entry, small), width, Align.Left, small * 1.25f));
        }

        return lines;
    }

    private static float DrawDown(Ink ink, List<TextBlock> lines, float x, float y)
    {
        foreach (TextBlock line in lines)
        {
            line.Draw(ink, x, y);
            y += line.Height;
        }

        return y;
    }
}
