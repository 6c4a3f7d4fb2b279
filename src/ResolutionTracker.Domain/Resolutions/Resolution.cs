using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Văn bản chỉ đạo: a register entry of any kind.</summary>
public sealed partial class Resolution : Entity
{
    private readonly List<Clause> _clauses = [];
    private readonly List<Attachment> _attachments = [];

    private Resolution() { }

    public Resolution(ResolutionKind kind, string? symbol, Agency issuer, DateOnly? issuedOn, string summary, Term? term)
    {
        Issuer = issuer;
        IssuerId = issuer.Id;
        Term = term;
        Describe(kind, symbol, issuedOn, summary);
    }

    /// <summary>An entry that keeps totals true for a document whose content may not lie here: its number, and how many assignments it gives.</summary>
    /// <exception cref="RuleBroken"><c>SecretNeedsNumber</c>, <c>SecretCount</c>, <c>TooLong</c>, <c>SymbolOfOtherKind</c>.</exception>
    public static Resolution Placeholder(ResolutionKind kind, string? symbol, Agency issuer, DateOnly? issuedOn, Term? term, int? assignments)
    {
        var entry = new Resolution { Issuer = issuer, IssuerId = issuer.Id, Term = term, IsSecret = true };
        entry.Describe(kind, symbol, issuedOn, "");
        entry.CountSecret(assignments);
        return entry;
    }

    public ResolutionKind Kind { get; private set; }

    /// <summary>Number and symbol as written, e.g. 50-CTr/TU, 71/NQ-CP; null where it is not known.</summary>
    public string? Symbol { get; private set; }

    /// <summary>The symbol without punctuation, for finding "50ctr tu"; null without a symbol.</summary>
    public string? SymbolKey { get; private set; }

    /// <summary>The number in the symbol, its letter and its body, to sort by; null where the symbol has none.</summary>
    public int? NumberValue { get; private set; }

    public string? NumberLetter { get; private set; }

    public string? NumberBody { get; private set; }

    /// <summary>The place that only one document may take; null where the number, or the year of a State number, is not known.</summary>
    public string? NumberKey { get; private set; }

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

    /// <summary>Văn bản mật: nothing of its content is kept.</summary>
    public bool IsSecret { get; private set; }

    /// <summary>How many assignments a secret document gives; null where that is not known, or it is not secret.</summary>
    public int? SecretAssignments { get; private set; }

    public string SearchText { get; private set; } = "";

    public IReadOnlyList<Clause> Clauses => _clauses;

    public IReadOnlyList<Attachment> Attachments => _attachments;

    /// <exception cref="RuleBroken"><c>SummaryEmpty</c>, <c>TooLong</c>, <c>SymbolOfOtherKind</c>; of a secret one <c>SecretNeedsNumber</c>, <c>SecretKeepsNothing</c>.</exception>
    public void Describe(ResolutionKind kind, string? symbol, DateOnly? issuedOn, string summary)
    {
        symbol = Words.Optional(DocumentNumber.Tidy(symbol), "Symbol", 60);
        if (KindIn(symbol) is { } named && named != kind)
        {
            throw new RuleBroken("SymbolOfOtherKind", "Symbol", symbol!, named.ToString());
        }

        if (IsSecret)
        {
            DemandNothing(summary, "Summary");
            Symbol = symbol ?? throw new RuleBroken("SecretNeedsNumber", "Symbol");
        }
        else
        {
            Summary = Words.Required(summary, "Summary", 1000);
            Symbol = symbol;
        }

        Kind = kind;
        IssuedOn = issuedOn;
        Renumber();
    }

    /// <summary>The kind that a symbol names after its number ("50-CTr/TU", "71/NQ-CP"); null where it names none.</summary>
    public static ResolutionKind? KindIn(string? symbol) => DocumentNumber.Read(symbol)?.Kind;

    /// <summary>Corrects how many assignments a secret document gives.</summary>
    /// <exception cref="RuleBroken"><c>SecretCount</c> for a count below nothing or of a document that is not secret.</exception>
    public void CountSecret(int? assignments)
    {
        if (assignments is < 0 or > 9999 || assignments is not null && !IsSecret)
        {
            throw new RuleBroken("SecretCount", "SecretAssignments");
        }

        SecretAssignments = assignments;
    }

    /// <summary>The document is secret no more: from now on its content may be kept.</summary>
    public void Declassify()
    {
        IsSecret = false;
        SecretAssignments = null;
    }

    /// <exception cref="RuleBroken"><c>SecretKeepsNothing</c>.</exception>
    public void DemandContentAllowed()
    {
        if (IsSecret)
        {
            throw new RuleBroken("SecretKeepsNothing");
        }
    }

    /// <summary>Refuses a number that another document has already taken.</summary>
    /// <param name="other">The one with the same <see cref="NumberKey"/>, if there is one.</param>
    /// <exception cref="RuleBroken"><c>NumberTakenInTerm</c>, <c>NumberTakenWithoutTerm</c>, <c>NumberTakenInYear</c>; the last argument is the other's id.</exception>
    public void DemandFreeNumber(Resolution? other)
    {
        if (other is not null && NumberKey is not null && DocumentNumber.Read(Symbol) is { } number)
        {
            throw number.Form == NumberForm.Party
                ? Term is { } term
                    ? new RuleBroken("NumberTakenInTerm", "Symbol", Symbol!, term.Number, other.Symbol!, other.Id)
                    : new RuleBroken("NumberTakenWithoutTerm", "Symbol", Symbol!, other.Symbol!, other.Id)
                : new RuleBroken("NumberTakenInYear", "Symbol", Symbol!, $"{number.Year ?? IssuedOn!.Value.Year}", other.Symbol!, other.Id);
        }
    }

    /// <summary>Refuses a Party number of no term where one was running on the day of issue: nobody could say whether the number is free.</summary>
    /// <param name="known">All terms.</param>
    /// <exception cref="RuleBroken"><c>TermNeeded</c>.</exception>
    public void DemandTerm(IEnumerable<Term> known)
    {
        if (Term is null && IssuedOn is { } day && DocumentNumber.Read(Symbol) is { Form: NumberForm.Party, Number: not null } && Term.Guess(known, day) is { } running)
        {
            throw new RuleBroken("TermNeeded", "Term", Symbol!, running.Name);
        }
    }

    /// <summary>Reads the number anew: what it counts in may have been renamed. Issuer and term must be loaded.</summary>
    public void Renumber()
    {
        var number = DocumentNumber.Read(Symbol);
        SymbolKey = Symbol is null ? null : Folding.Compact(Symbol);
        NumberValue = number?.Number;
        NumberLetter = number?.Letter;
        NumberBody = number?.Body is { } body ? Folding.Compact(body) : null;
        NumberKey = number?.PlaceOf(Issuer.Code, Kind, Term?.Number, IssuedOn?.Year);
        SearchText = Folding.Fold($"{Symbol} {SymbolKey} {number?.Key} {Summary} {Carries} {Signer}");
    }

    /// <summary>Adds a file; the document's files must be loaded.</summary>
    /// <exception cref="RuleBroken"><c>SecretKeepsNothing</c>, <c>TooManyAttachments</c>.</exception>
    public Attachment Attach(string originalName, string storedName, string contentType, long size, string sha256, string uploadedBy, DateTime uploadedAt)
    {
        DemandRoomForFile();
        var file = new Attachment(this, originalName, storedName, contentType, size, sha256, uploadedBy, uploadedAt);
        _attachments.Add(file);
        return file;
    }

    /// <exception cref="RuleBroken"><c>SecretKeepsNothing</c>, <c>TooManyAttachments</c>.</exception>
    public void DemandRoomForFile()
    {
        DemandContentAllowed();
        if (_attachments.Count >= Attachment.Most)
        {
            throw new RuleBroken("TooManyAttachments", null, Attachment.Most);
        }
    }

    public void Detach(Attachment file) => _attachments.Remove(file);

    /// <exception cref="RuleBroken"><c>TooLong</c>; of a secret one <c>SecretKeepsNothing</c>.</exception>
    public void Mark(string? signer, bool isPriority, bool isUrgent, string? carries, int? specialistId, bool isDemo)
    {
        if (IsSecret)
        {
            DemandNothing(signer, "Signer");
            DemandNothing(carries, "Carries");
        }

        Signer = Words.Optional(signer, "Signer", Words.NameLength);
        IsPriority = isPriority;
        IsUrgent = isUrgent;
        Carries = Words.Optional(carries, "Carries", Words.NameLength);
        SpecialistId = specialistId;
        IsDemo = isDemo;
        Renumber();
    }

    /// <summary>Corrects who issued the document, and in which term.</summary>
    public void PlaceUnder(Agency issuer, Term? term)
    {
        Issuer = issuer;
        IssuerId = issuer.Id;
        Term = term;
        TermId = term?.Id is > 0 and var known ? known : null;
        Renumber();
    }

    public void Add(Clause clause)
    {
        DemandContentAllowed();
        _clauses.Add(clause);
    }

    /// <summary>Adds a clause at the end; the document's clauses must be loaded. Its anchor is never one that stood before.</summary>
    /// <exception cref="RuleBroken"><c>TextEmpty</c>, <c>TooLong</c>, <c>LevelRange</c>.</exception>
    public Clause Append(string? label, string? text, int level)
    {
        DemandContentAllowed();
        DemandLevel(level);
        return Found(new(level, null, label, text ?? "", ClauseRole.Body), _clauses.Count == 0 ? Step : _clauses.Max(c => c.Order) + 1);
    }

    private static void DemandNothing(string? text, string field)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            throw new RuleBroken("SecretKeepsNothing", field);
        }
    }
}
