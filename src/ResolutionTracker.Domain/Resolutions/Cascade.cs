namespace ResolutionTracker.Domain.Resolutions;

/// <summary>One relation by the numbers of its documents, read from the newer one.</summary>
public sealed record CascadeLine(int From, RelationKind Kind, int To);

/// <summary>A document in the tree, with those that make it concrete.</summary>
public sealed record CascadeNode(int Id, IReadOnlyList<CascadeNode> Children);

/// <summary>
/// The documents as a tree: each stands under the most concrete of those it makes concrete. A document that only was replaced
/// or only amends is named on the other one; a document without relations stands apart.
/// </summary>
public sealed record Cascade(IReadOnlyList<CascadeNode> Roots, IReadOnlyList<int> Apart)
{
    /// <param name="documents">In the order in which brothers shall stand.</param>
    /// <param name="lines">Those that lead outside of <paramref name="documents"/> do not count.</param>
    public static Cascade Of(IReadOnlyList<int> documents, IEnumerable<CascadeLine> lines)
    {
        var known = documents.ToHashSet();
        var within = lines.Where(l => known.Contains(l.From) && known.Contains(l.To)).ToList();
        var above = within.Where(l => l.Kind == RelationKind.Concretises).ToLookup(l => l.From, l => l.To);
        var parents = Parents(documents, above);
        var drawn = within.SelectMany(Drawn).ToHashSet();
        var related = within.SelectMany(l => new[] { l.From, l.To }).ToHashSet();
        var children = documents.Where(parents.ContainsKey).ToLookup(d => parents[d]);
        return new(
            [.. documents.Where(d => drawn.Contains(d) && !parents.ContainsKey(d)).Select(d => Node(d, children))],
            [.. documents.Where(d => !related.Contains(d))]);
    }

    /// <summary>Whether a line would close a circle: the other document already stands under this one, however many steps down.</summary>
    /// <param name="lines">The lines that stand, without the new one.</param>
    public static bool ClosesCircle(CascadeLine line, IEnumerable<CascadeLine> lines)
    {
        var onwards = lines.Where(l => l.Kind == line.Kind).ToLookup(l => l.From, l => l.To);
        var seen = new HashSet<int>();
        var open = new Stack<int>([line.To]);
        while (open.TryPop(out var at))
        {
            if (at == line.From)
            {
                return true;
            }

            foreach (var next in seen.Add(at) ? onwards[at] : [])
            {
                open.Push(next);
            }
        }

        return false;
    }

    /// <summary>The branch of one document: from each root down to it, and all that stands under it.</summary>
    public IReadOnlyList<CascadeNode> LineOf(int id) => [.. Roots.Select(r => Towards(r, id)).OfType<CascadeNode>()];

    private static CascadeNode? Towards(CascadeNode node, int id)
    {
        if (node.Id == id)
        {
            return node;
        }

        var way = node.Children.Select(c => Towards(c, id)).OfType<CascadeNode>().ToList();
        return way.Count == 0 ? null : node with { Children = way };
    }

    private static int[] Drawn(CascadeLine line) => line.Kind switch
    {
        RelationKind.Replaces => [line.From],
        RelationKind.Amends => [line.To],
        _ => [line.From, line.To],
    };

    private static CascadeNode Node(int id, ILookup<int, int> children) => new(id, [.. children[id].Select(c => Node(c, children))]);

    private static Dictionary<int, int> Parents(IReadOnlyList<int> documents, ILookup<int, int> above)
    {
        var parents = new Dictionary<int, int>();
        var depths = new Dictionary<int, int>();
        foreach (var document in documents)
        {
            // Two documents entered as concretising each other must not vanish from the tree.
            var candidates = above[document].Where(a => a != document && !LeadsTo(a, document, parents)).ToList();
            if (candidates.Count > 0)
            {
                parents[document] = candidates.MaxBy(a => Depth(a, above, depths, []));
            }
        }

        return parents;
    }

    private static bool LeadsTo(int from, int to, Dictionary<int, int> parents)
    {
        for (int? step = from; step is { } at; step = parents.TryGetValue(at, out var next) ? next : null)
        {
            if (at == to)
            {
                return true;
            }
        }

        return false;
    }

    // A circle counts as nothing: it must not keep the count from ending.
    private static int Depth(int id, ILookup<int, int> above, Dictionary<int, int> known, HashSet<int> onTheWay)
    {
        if (known.TryGetValue(id, out var depth) || !onTheWay.Add(id))
        {
            return depth;
        }

        depth = above[id].Select(a => 1 + Depth(a, above, known, onTheWay)).DefaultIfEmpty(0).Max();
        onTheWay.Remove(id);
        return known[id] = depth;
    }
}
