using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Import;

/// <summary>Reads the cells that name bodies; most cells of an appendix say the same few texts, so each is read once.</summary>
internal sealed class BodyCells(AgencyDirectory agencies, DateOnly? on)
{
    // Beyond this many unknown names the file is of another place, and no guess helps
    private const int MostGuesses = 300;
    private const int NearestOffered = 3;

    private readonly Dictionary<string, IReadOnlyList<AgencyMention>> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<AgencyMatch>> _nearest = new(StringComparer.Ordinal);

    internal IReadOnlyList<AgencyMention> Read(string text)
    {
        if (text.Length == 0)
            return [];
        if (!_read.TryGetValue(text, out var mentions))
            _read[text] = mentions = Fresh(text);
        return mentions;
    }

    internal IReadOnlyList<AgencyMatch> Nearest(string written)
    {
        if (!_nearest.TryGetValue(written, out var nearest))
        {
            nearest = _nearest.Count < MostGuesses ? agencies.Nearest(written, on, NearestOffered) : [];
            if (_nearest.Count < MostGuesses)
                _nearest[written] = nearest;
        }
        return nearest;
    }

    private List<AgencyMention> Fresh(string text) =>
        [.. Mentions(text).Select(m => m.Agency is { } body ? m with { Basis = agencies.BasisOf(m.Written, body.Id) } : m)];

    private List<AgencyMention> Mentions(string text)
    {
        var list = Joined(text);
        if (agencies.Find(list, on) is { } one)
            return [new(list, 0, list.Length, one, false)];
        var read = agencies.Read(list, on).Select(m => m with { Written = CellText.Phrase(m.Written) }).Where(m => m.Written.Length > 0).ToList();
        return read.Count > 0 ? read : [new(list, 0, list.Length, null, false)];
    }

    // A name may be broken over two lines; else each line is a body of its own
    private string Joined(string text)
    {
        var lines = text.Split('\n');
        var list = Bare(lines[0]);
        for (var at = 1; at < lines.Length; at++)
        {
            var line = Bare(lines[at]);
            if (line.Length == 0)
                continue;
            var wrapped = CellText.Point(lines[at]) is null
                && (char.IsLower(line[0]) || list.EndsWith(',') || list.EndsWith(" và", StringComparison.Ordinal) || list.EndsWith('-')
                    || agencies.Find($"{Bare(lines[at - 1])} {line}", on) is not null);
            list += (wrapped ? " " : list.EndsWith(';') ? " " : "; ") + line;
        }
        return CellText.Phrase(list.Replace(" + ", "; ", StringComparison.Ordinal));
    }

    private static string Bare(string line) => (CellText.Point(line) ?? line).Trim();
}
