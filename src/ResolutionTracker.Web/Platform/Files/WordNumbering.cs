using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>Counts the automatic numbers of a Word file as Word does, and gives each paragraph the label its reader sees.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, (int Abstract, Dictionary<int, int> Starts)> _numbers = [];
    private readonly Dictionary<int, Level?[]> _levels = [];
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly Dictionary<string, (int? Number, int? Level, string? BasedOn)> _styles = [];
    private readonly HashSet<(int Number, int Level)> _restarted = [];

    public WordNumbering(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                var own = style.StyleParagraphProperties?.NumberingProperties;
                _styles[id] = (own?.NumberingId?.Val?.Value, own?.NumberingLevelReference?.Val?.Value, style.BasedOn?.Val?.Value);
            }
        }

        var numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            var levels = new Level?[Levels];
            foreach (var level in definition.Elements<Level>().Where(l => l.LevelIndex?.Value is >= 0 and < Levels))
            {
                levels[level.LevelIndex!.Value] = level;
            }

            _levels[definition.AbstractNumberId?.Value ?? 0] = levels;
        }

        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            var starts = instance.Elements<LevelOverride>().Where(o => o.StartOverrideNumberingValue?.Val is not null && o.LevelIndex is not null)
                .ToDictionary(o => o.LevelIndex!.Value, o => o.StartOverrideNumberingValue!.Val!.Value);
            _numbers[instance.NumberID?.Value ?? 0] = (instance.AbstractNumId?.Val?.Value ?? 0, starts);
        }
    }

    /// <returns>Null for a paragraph without an automatic number.</returns>
    public string? LabelOf(Paragraph paragraph)
    {
        if (Place(paragraph) is not var (number, depth) || number == 0 || !_numbers.TryGetValue(number, out var instance)
            || !_levels.TryGetValue(instance.Abstract, out var levels) || depth is < 0 or >= Levels || levels[depth] is not { } level)
        {
            return null;
        }

        Count(number, depth, instance.Abstract, instance.Starts, levels);
        var label = level.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet ? Bullet(level.LevelText?.Val?.Value) : Written(level, levels, _counts[instance.Abstract]);
        return label.Length == 0 ? null : level.LevelSuffix?.Val?.Value == LevelSuffixValues.Nothing ? label : label + " ";
    }

    private (int Number, int Level)? Place(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        int? number = own?.NumberingId?.Val?.Value, level = own?.NumberingLevelReference?.Val?.Value;
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var steps = 0; number is null && style is not null && steps < 20 && _styles.TryGetValue(style, out var known); steps++)
        {
            (number, level, style) = (known.Number, level ?? known.Level, known.BasedOn);
        }

        return number is { } found ? (found, level ?? 0) : null;
    }

    private void Count(int number, int depth, int definition, Dictionary<int, int> starts, Level?[] levels)
    {
        if (!_counts.TryGetValue(definition, out var counts))
        {
            _counts[definition] = counts = new int?[Levels];
        }

        var first = starts.TryGetValue(depth, out var begin) && _restarted.Add((number, depth)) ? begin : (int?)null;
        counts[depth] = first ?? (counts[depth] is { } last ? last + 1 : Start(levels[depth]));
        for (var below = depth + 1; below < Levels; below++)
        {
            counts[below] = null;
        }

        for (var above = 0; above < depth; above++)
        {
            counts[above] ??= Start(levels[above]);
        }
    }

    private static int Start(Level? level) => level?.StartNumberingValue?.Val?.Value ?? 1;

    private static string Bullet(string? sign) => sign switch
    {
        "-" or "–" or "\uF02D" => "-",
        "+" or "\uF02B" => "+",
        _ => "•",
    };

    private static string Written(Level level, Level?[] levels, int?[] counts)
    {
        var pattern = level.LevelText?.Val?.Value ?? "";
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var which = pattern[++i] - '1';
                var format = level.IsLegalNumberingStyle is null ? levels[which]?.NumberingFormat?.Val?.Value : NumberFormatValues.Decimal;
                text.Append(Number(counts[which] ?? Start(levels[which]), format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString().Trim();
    }

    private static string Number(int value, NumberFormatValues? format)
    {
        if (format == NumberFormatValues.UpperRoman)
        {
            return Roman(value);
        }

        if (format == NumberFormatValues.LowerRoman)
        {
            return Roman(value).ToLowerInvariant();
        }

        if (format == NumberFormatValues.UpperLetter)
        {
            return Letter(value, 'A');
        }

        if (format == NumberFormatValues.LowerLetter)
        {
            return Letter(value, 'a');
        }

        return format == NumberFormatValues.None ? "" : value.ToString(format == NumberFormatValues.DecimalZero ? "00" : "0", CultureInfo.InvariantCulture);
    }

    // Word goes on with aa, bb, cc after z.
    private static string Letter(int value, char first) => value < 1 ? "" : new((char)(first + (value - 1) % 26), Math.Min((value - 1) / 26 + 1, 10));

    private static string Roman(int value)
    {
        var text = new StringBuilder();
        foreach (var (worth, sign) in ((int, string)[])[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; value >= worth && text.Length < 20; value -= worth)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
