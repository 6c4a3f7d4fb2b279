namespace ResolutionTracker.Domain.Import;

/// <summary>Which known work each row is: by its code, by title and lead, by what a person said; or which it may be.</summary>
internal sealed class RowKnown
{
    private readonly IReadOnlyDictionary<int, AppendixMark> _marks;
    private readonly ReviewContext _context;
    private readonly HashSet<int> _taken;
    private readonly Dictionary<int, int> _said;
    private readonly Dictionary<int, int> _like = [];

    internal RowKnown(IReadOnlyList<AppendixRow> rows, IReadOnlyDictionary<int, AppendixMark> marks, ReviewContext context)
    {
        (_marks, _context) = (marks, context);
        _taken = [.. rows.Select(Written).OfType<KnownWork>().Select(w => w.Id)];
        // Of two rows said to change the same work the first one does.
        _said = rows.Where(r => Written(r) is null).Select(r => (r.Number, Work: marks.GetValueOrDefault(r.Number)?.SameAs ?? AppendixMark.NewWork))
            .Where(r => context.Work.ContainsKey(r.Work) && _taken.Add(r.Work)).ToDictionary(r => r.Number, r => r.Work);
        var open = rows.Where(MayBeAsked).ToList();
        var left = open.Count == 0 ? [] : context.Work.Values.Where(w => w.IsOfDocument && !_taken.Contains(w.Id)).ToList();
        if (left.Count > 0)
        {
            // The place says something only in another edition of the same appendix, which names some of the same work.
            _like = new LikeWork(left).Of(open, _taken.Count > 0 && context.PlacesBefore is { } before ? before() : new Dictionary<string, int>());
        }
    }

    internal KnownWork? Of(AppendixRow row) => Written(row) ?? (_said.TryGetValue(row.Number, out var said) ? _context.Work[said] : null);

    internal KnownWork? LikeOf(AppendixRow row) => _like.TryGetValue(row.Number, out var like) ? _context.Work[like] : null;

    // Work of another document that says the same is a duplicate, unless the row names it by its code. What a person calls new is none.
    private KnownWork? Written(AppendixRow row) =>
        !(row.Code is null && IsSaidNew(row)) && row.ExistingId is { } id && _context.Work.GetValueOrDefault(id) is { } known && (known.IsOfDocument || string.Equals(known.Code, row.Code, StringComparison.OrdinalIgnoreCase)) ? known : null;

    /// <summary>A person said that the row is work of its own.</summary>
    internal bool IsSaidNew(AppendixRow row) => _marks.GetValueOrDefault(row.Number)?.SameAs == AppendixMark.NewWork;

    private bool MayBeAsked(AppendixRow row) =>
        row is { Code: null, ExistingId: null } && row.Title.Length > 0 && !_said.ContainsKey(row.Number)
        && _marks.GetValueOrDefault(row.Number) is not ({ IsSkipped: true } or { SameAs: AppendixMark.NewWork });
}
