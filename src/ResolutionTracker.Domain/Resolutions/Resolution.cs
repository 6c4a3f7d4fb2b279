using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Văn bản chỉ đạo: a register entry of any kind.</summary>
public sealed class Resolution : Entity
{
    private readonly List<Clause> _clauses = [];

    private Resolution() { }

    public Resolution(ResolutionKind kind, string? symbol, Agency issuer, DateOnly? issuedOn, string summary, Term? term)
    {
        Issuer = issuer;
        IssuerId = issuer.Id;
        Describe(kind, symbol, issuedOn, summary);
        Term = term;
    }

    public ResolutionKind Kind { get; private set; }

    /// <summary>Number and symbol as written, e.g. 50-CTr/TU, 71/NQ-CP; null where it is not known.</summary>
    public string? Symbol { get; private set; }

    /// <summary>The symbol without punctuation, for finding "50ctr tu"; null without a symbol.</summary>
    public string? SymbolKey { get; private set; }

    public int IssuerId { get; private set; }

    public Agency Issuer { get; private set; } = null!;

    /// <summary>Null where the date is not known.</summary>
    public DateOnly? IssuedOn { get; private set; }

    public string Summary { get; private set; } = "";

    public string? Signer { get; private set; }

    public int? TermId { get; private set; }

    public Term? Term { get; private set; }

    /// <summary>Trọng tâm.</summary>
    public bool IsPriority { get; private set; }

    /// <summary>Hỏa tốc.</summary>
    public bool IsUrgent { get; private set; }

    /// <summary>The meeting or the person whose direction the document carries.</summary>
    public string? Carries { get; private set; }

    /// <summary>Chuyên viên theo dõi: an account of the office.</summary>
    public int? SpecialistId { get; private set; }

    public bool IsDemo { get; private set; }

    public string SearchText { get; private set; } = "";

    public IReadOnlyList<Clause> Clauses => _clauses;

    /// <exception cref="RuleBroken"><c>SummaryEmpty</c>, <c>TooLong</c>, <c>SymbolOfOtherKind</c>.</exception>
    public void Describe(ResolutionKind kind, string? symbol, DateOnly? issuedOn, string summary)
    {
        Symbol = Words.Optional(symbol, "Symbol", 60);
        if (KindIn(Symbol) is { } named && named != kind)
        {
            throw new RuleBroken("SymbolOfOtherKind", "Symbol", Symbol!, named.ToString());
        }

        Kind = kind;
        SymbolKey = Symbol is null ? null : Folding.Compact(Symbol);
        IssuedOn = issuedOn;
        Summary = Words.Required(summary, "Summary", 1000);
        SearchText = Folding.Fold($"{Symbol} {SymbolKey} {Summary} {Carries} {Signer}");
    }

    /// <summary>The kind that a symbol names after its number ("50-CTr/TU", "71/NQ-CP"); null where it names none.</summary>
    public static ResolutionKind? KindIn(string? symbol)
    {
        var parts = (symbol ?? "").Split('-', '/');
        return parts.Length > 1 && parts[0].Any(char.IsAsciiDigit) && Enum.TryParse<ResolutionKind>(parts[1].Trim(), out var kind) && !char.IsAsciiDigit(parts[1].Trim()[0]) ? kind : null;
    }

    public void Mark(string? signer, bool isPriority, bool isUrgent, string? carries, int? specialistId, bool isDemo)
    {
        Signer = Words.Optional(signer, "Signer", Words.NameLength);
        IsPriority = isPriority;
        IsUrgent = isUrgent;
        Carries = Words.Optional(carries, "Carries", Words.NameLength);
        SpecialistId = specialistId;
        IsDemo = isDemo;
        SearchText = Folding.Fold($"{Symbol} {SymbolKey} {Summary} {Carries} {Signer}");
    }

    /// <summary>Corrects who issued the document, and in which term.</summary>
    public void PlaceUnder(Agency issuer, Term? term)
    {
        Issuer = issuer;
        IssuerId = issuer.Id;
        Term = term;
        TermId = term?.Id is > 0 and var known ? known : null;
    }

    public void Add(Clause clause) => _clauses.Add(clause);

    /// <summary>Adds a clause at the end; the document's clauses must be loaded. Its anchor is never one that stood before.</summary>
    /// <exception cref="RuleBroken"><c>TextEmpty</c>, <c>TooLong</c>, <c>LevelRange</c>.</exception>
    public Clause Append(string? label, string? text, int level)
    {
        if (level is < 0 or > Clause.DeepestLevel)
        {
            throw new RuleBroken("LevelRange", "Level", Clause.DeepestLevel);
        }

        var order = _clauses.Count == 0 ? 1 : _clauses.Max(c => c.Order) + 1;
        var number = order;
        while (_clauses.Exists(c => c.Anchor == $"muc-{number}"))
        {
            number++;
        }

        var clause = new Clause($"muc-{number}", order, level, label, text ?? "");
        _clauses.Add(clause);
        return clause;
    }
}
