namespace ResolutionTracker.Domain.Resolutions;

/// <summary>The numbers a line of a document stands under, the outermost first.</summary>
internal sealed class ClauseStack
{
    // A number this far from the one before it is still a slip of the writer; farther away it is no number.
    private const int Slip = 9;
    private const int HighestFirst = 60;

    private readonly List<Entry> _above = [];

    public int Depth => _above.Count;

    /// <summary>The label of a line, where its number can be one here: "1." in a running text or the date "15.6" cannot.</summary>
    public ClauseLabel? Read(string line)
    {
        if (ClauseLabel.Read(line) is not { } label)
        {
            return null;
        }

        var known = label.Sign == ClauseSign.Bracketed && !_above.Exists(e => e.Sign == ClauseSign.Number && !e.IsBracketed) ? label with { Sign = ClauseSign.Number } : label;
        return IsPlausible(known, line[label.Length..]) ? known : null;
    }

    /// <summary>Puts a label in its place below those that go over it.</summary>
    /// <returns>Its level, and its name as papers cite it.</returns>
    public (int Level, string Name) Enter(ClauseLabel label)
    {
        var sibling = Last(label.Sign);
        _above.RemoveAll(e => e.Sign >= label.Sign);
        var number = label.Name is null ? (sibling?.Number ?? 0) + 1 : label.Number;
        _above.Add(new(label.Sign, number, label.Parent, label.Written.EndsWith(')')));
        return (_above.Count - 1, label.Name ?? $"{NameOf(label.Sign)} thứ {number}");
    }

    /// <summary>A plain paragraph stands beside the signs, below the number over them.</summary>
    public int EnterParagraph()
    {
        _above.RemoveAll(e => e.Sign >= ClauseSign.Star);
        return _above.Count;
    }

    /// <summary>Leaves the innermost row of numbers.</summary>
    public void Leave() => _above.RemoveAt(_above.Count - 1);

    /// <summary>Leaves all numbers, up to the section or the article they stand in.</summary>
    public void LeaveNumbers() => _above.RemoveAll(e => e.Sign >= ClauseSign.Number);

    public void Clear() => _above.Clear();

    private bool IsPlausible(ClauseLabel label, string rest)
    {
        if (label.Name is null || char.IsLetter(label.Written[0]) && label.Written.Length > 3 && label.Sign is not ClauseSign.Roman)
        {
            return true;
        }

        var begins = rest.Length == 0 || char.IsUpper(rest[0]) || !char.IsLetterOrDigit(rest[0]);
        var last = Last(label.Sign);
        if (label.Sign is ClauseSign.Dotted or ClauseSign.DeepDotted)
        {
            var over = Last(label.Sign == ClauseSign.Dotted ? ClauseSign.Number : ClauseSign.Dotted);
            return over is not null && over.Number == label.Parent
                || last is not null && (last.Parent == label.Parent && Math.Abs(label.Number - last.Number) <= Slip || last.Parent + 1 == label.Parent && label.Number == 1)
                || begins && label.Number == 1 && over is null;
        }

        return label.Number == 1 || last is not null && label.Number == last.Number + 1
            || begins && (last is null ? label.Number <= HighestFirst : Math.Abs(label.Number - last.Number) <= Slip);
    }

    private Entry? Last(ClauseSign sign) => _above.Find(e => e.Sign == sign);

    private static string NameOf(ClauseSign sign) => sign switch
    {
        ClauseSign.Dash => "Gạch đầu dòng",
        ClauseSign.Plus => "Dấu cộng",
        _ => "Ý",
    };

    private sealed record Entry(ClauseSign Sign, int Number, int Parent, bool IsBracketed);
}
