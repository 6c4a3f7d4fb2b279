using CsCheck;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class CascadeTests
{
    private const int National = 1;
    private const int Provincial = 2;
    private const int Replaced = 3;
    private const int Programme = 4;
    private const int Amending = 5;
    private const int Alone = 6;

    private static readonly CascadeLine[] RealCase =
    [
        new(Provincial, RelationKind.Concretises, National),
        new(Programme, RelationKind.Concretises, National),
        new(Programme, RelationKind.Concretises, Provincial),
        new(Programme, RelationKind.Replaces, Replaced),
        new(Amending, RelationKind.Amends, Programme),
    ];

    [Fact]
    public void A_programme_stands_under_the_most_concrete_of_its_sources()
    {
        var cascade = Cascade.Of([National, Provincial, Replaced, Programme, Amending, Alone], RealCase);

        var national = Assert.Single(cascade.Roots);
        var provincial = Assert.Single(national.Children);
        var programme = Assert.Single(provincial.Children);
        Assert.Equal((National, Provincial, Programme), (national.Id, provincial.Id, programme.Id));
        Assert.Empty(programme.Children);
    }

    [Fact]
    public void A_document_without_relations_stands_apart_and_one_that_was_only_replaced_does_not() =>
        Assert.Equal([Alone], Cascade.Of([National, Provincial, Replaced, Programme, Amending, Alone], RealCase).Apart);

    [Fact]
    public void A_line_that_leads_to_a_hidden_document_does_not_count()
    {
        var cascade = Cascade.Of([Programme, Amending], [.. RealCase]);

        Assert.Equal([Programme], cascade.Roots.Select(r => r.Id));
        Assert.Empty(cascade.Apart);
    }

    [Fact]
    public void No_document_vanishes_or_shows_twice_whatever_was_entered() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], (from, to) => new CascadeLine(from, RelationKind.Concretises, to)).List[0, 12]
            .Sample(lines =>
            {
                var related = lines.SelectMany(l => new[] { l.From, l.To }).ToHashSet();
                var cascade = Cascade.Of([.. Enumerable.Range(0, 7)], lines);
                var drawn = cascade.Roots.SelectMany(All).ToList();
                return drawn.Count == related.Count && related.SetEquals(drawn) && cascade.Apart.Count == 7 - related.Count;
            });

    private static IEnumerable<int> All(CascadeNode node) => node.Children.SelectMany(All).Prepend(node.Id);
}
