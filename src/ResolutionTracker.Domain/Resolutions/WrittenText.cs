namespace ResolutionTracker.Domain.Resolutions;

// What is written in the document: its clauses, and the versions of its text. The clauses must be loaded.
public sealed partial class Resolution
{
    /// <summary>The longest real documents have a tenth of that.</summary>
    public const int MostClauses = 5_000;

    // Room between the clauses for what is split off.
    private const int Step = 16;

    private readonly List<TextVersion> _versions = [];

    /// <summary>Anchors given so far: none is given twice, also after its clause has gone.</summary>
    public int AnchorsGiven { get; private set; }

    public IReadOnlyList<TextVersion> Versions => _versions;

    private IReadOnlyList<Clause> InOrder => [.. _clauses.OrderBy(c => c.Order).ThenBy(c => c.Id)];

    /// <summary>What the text says now, in its order.</summary>
    public IReadOnlyList<CutClause> Written => [.. InOrder.Select(c => c.AsCut)];

    /// <summary>How the clauses of a new text would follow those that stand.</summary>
    public TextMatch MatchWith(IReadOnlyList<CutClause> cut) => ClauseMatcher.Match(Written, cut);

    /// <summary>
    /// Puts a new text in the place of the old one: clauses that are known again keep their anchor, their decisions and their work; the version
    /// before stays readable. The versions must be loaded too.
    /// </summary>
    /// <returns>The clauses that have gone, each with the clause that its work shall move to.</returns>
    /// <exception cref="RuleBroken"><c>TextEmpty</c>, <c>TooManyClauses</c>, <c>TextUnchanged</c>, <c>ReasonEmpty</c> for a corrected text without a reason, <c>SecretKeepsNothing</c>.</exception>
    public IReadOnlyList<(Clause Gone, Clause? Heir)> EnterText(IReadOnlyList<CutClause> cut, TextSource source, string? fileName, string? reason, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(cut);
        DemandContentAllowed();
        var (old, written) = (InOrder, Written);
        if (cut.Count == 0)
        {
            throw new RuleBroken("TextEmpty", "Text");
        }

        if (cut.Count > MostClauses)
        {
            throw new RuleBroken("TooManyClauses", "Text", MostClauses, cut.Count);
        }

        if (cut.SequenceEqual(written))
        {
            throw new RuleBroken("TextUnchanged", "Text");
        }

        if (old.Count > 0)
        {
            Words.Reason(reason);
            KeepCorrections(written, by, at);
        }

        var match = ClauseMatcher.Match(written, cut);
        var now = new List<Clause>(cut.Count);
        foreach (var (piece, follows) in cut.Zip(match.Clauses))
        {
            var clause = follows.Old is { } place ? old[place] : Found(piece);
            clause.Become(piece, (now.Count + 1) * Step);
            now.Add(clause);
        }

        List<(Clause, Clause?)> gone = [.. match.Gone.Select(g => (old[g.Old], g.Likest is { } heir ? now[heir] : null))];
        _clauses.RemoveAll(c => gone.Exists(g => g.Item1 == c));
        _versions.Add(new(this, NextVersion, source, fileName, reason, by, at, cut));
        return gone;
    }

    /// <summary>Joins a clause to the one before it, which keeps its anchor.</summary>
    /// <returns>The clause that stays; the other one has gone and its work is to be moved.</returns>
    /// <exception cref="RuleBroken"><c>NothingToMerge</c> for the first clause, <c>TooLong</c>.</exception>
    public Clause Merge(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var stays = InOrder.LastOrDefault(c => c.Order < clause.Order || c.Order == clause.Order && c.Id < clause.Id) ?? throw new RuleBroken("NothingToMerge");
        stays.Take(clause);
        _clauses.Remove(clause);
        return stays;
    }

    /// <summary>Splits a clause in two; the first half keeps the anchor.</summary>
    /// <returns>The second half.</returns>
    /// <exception cref="RuleBroken"><c>NothingToSplit</c> where one half would be empty.</exception>
    public Clause Split(Clause clause, int at)
    {
        ArgumentNullException.ThrowIfNull(clause);
        if (at <= 0 || at >= clause.Text.Length || string.IsNullOrWhiteSpace(clause.Text[..at]) || string.IsNullOrWhiteSpace(clause.Text[at..]))
        {
            throw new RuleBroken("NothingToSplit", "Text");
        }

        var rest = ClauseCutter.Cut(clause.Text[at..].Trim().Replace('\n', ' '))[0];
        var (isLabelled, second) = (rest.Sign is not null, clause.Text[at..].Trim());
        Correct(clause, clause.Text[..at]);
        var next = InOrder.FirstOrDefault(c => c.Order > clause.Order);
        if (next is not null && next.Order - clause.Order < 2)
        {
            Spread();
            next = InOrder.FirstOrDefault(c => c.Order > clause.Order);
        }

        var order = next is null ? clause.Order + Step : clause.Order + ((next.Order - clause.Order) / 2);
        var half = Found(new(clause.Level, isLabelled ? rest.Sign : null, isLabelled ? rest.Label : null, isLabelled ? rest.Text : second, clause.Role), order);
        half.DecideAs(clause);
        return half;
    }

    /// <summary>Takes a clause out of the text; whatever rests on it is to be moved first.</summary>
    public void Remove(Clause clause)
    {
        DemandContentAllowed();
        _clauses.Remove(clause);
    }

    /// <summary>Corrects the words of one clause.</summary>
    /// <exception cref="RuleBroken"><c>TextEmpty</c>, <c>TooLong</c>.</exception>
    public void Correct(Clause clause, string? text)
    {
        ArgumentNullException.ThrowIfNull(clause);
        DemandContentAllowed();
        clause.Become(clause.AsCut with { Text = Words.Required(text, "Text", Words.LongTextLength) }, clause.Order);
    }

    /// <exception cref="RuleBroken"><c>LevelRange</c>.</exception>
    public void MoveTo(Clause clause, int level)
    {
        ArgumentNullException.ThrowIfNull(clause);
        DemandContentAllowed();
        DemandLevel(level);
        clause.Become(clause.AsCut with { Level = level }, clause.Order);
    }

    private static void DemandLevel(int level)
    {
        if (level is < 0 or > Clause.DeepestLevel)
        {
            throw new RuleBroken("LevelRange", "Level", Clause.DeepestLevel);
        }
    }

    // What was corrected by hand since the last version would be lost with the clauses it was made on.
    private void KeepCorrections(IReadOnlyList<CutClause> written, string by, DateTime at)
    {
        var last = _versions.MaxBy(v => v.Number);
        if (last is null || !last.Read().SequenceEqual(written))
        {
            _versions.Add(new(this, NextVersion, TextSource.Corrected, null, null, by, at, written));
        }
    }

    private int NextVersion => _versions.Count == 0 ? 1 : _versions.Max(v => v.Number) + 1;

    private void Spread()
    {
        var order = Step;
        foreach (var clause in InOrder)
        {
            clause.Become(clause.AsCut, order);
            order += Step;
        }
    }

    private Clause Found(CutClause piece, int order = 0)
    {
        do
        {
            AnchorsGiven++;
        }
        while (_clauses.Exists(c => c.Anchor == $"muc-{AnchorsGiven}"));
        var clause = new Clause($"muc-{AnchorsGiven}", order, piece.Level, piece.Label, piece.Text, piece.Sign, piece.Role);
        _clauses.Add(clause);
        return clause;
    }
}
