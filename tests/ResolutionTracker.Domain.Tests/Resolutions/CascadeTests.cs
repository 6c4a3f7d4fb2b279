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

    [Fact]
    public void Twenty_levels_stand_under_one_another_and_short_cuts_change_nothing()
    {
        var steps = Enumerable.Range(1, 19).Select(n => new CascadeLine(n + 1, RelationKind.Concretises, n));
        var cuts = Enumerable.Range(1, 18).Select(n => new CascadeLine(n + 2, RelationKind.Concretises, n));
        var cascade = Cascade.Of([.. Enumerable.Range(1, 20)], [.. cuts, .. steps]);
        var (node, depth) = (Assert.Single(cascade.Roots), 1);
        for (; node.Children.Count > 0; depth++)
        {
            Assert.Equal(node.Id + 1, Assert.Single(node.Children).Id);
            node = node.Children[0];
        }

        Assert.Equal(20, depth);
    }

    [Fact]
    public void The_line_of_a_document_is_its_way_down_and_all_below_it()
    {
        CascadeLine[] lines = [new(2, RelationKind.Concretises, 1), new(3, RelationKind.Concretises, 1), new(4, RelationKind.Concretises, 2), new(5, RelationKind.Concretises, 4), new(6, RelationKind.Concretises, 4)];
        var cascade = Cascade.Of([1, 2, 3, 4, 5, 6], lines);
        Assert.Equal([1, 2, 4, 5, 6], cascade.LineOf(4).SelectMany(All));
        Assert.Equal([1, 3], cascade.LineOf(3).SelectMany(All));
        Assert.Empty(cascade.LineOf(99));
    }

    [Fact]
    public void A_line_back_to_the_top_closes_a_circle_over_any_number_of_steps()
    {
        CascadeLine[] lines = [.. Enumerable.Range(1, 14).Select(n => new CascadeLine(n + 1, RelationKind.Concretises, n)), new(3, RelationKind.Amends, 90)];
        Assert.True(Cascade.ClosesCircle(new(1, RelationKind.Concretises, 15), lines));
        Assert.True(Cascade.ClosesCircle(new(90, RelationKind.Amends, 3), lines));
        Assert.False(Cascade.ClosesCircle(new(1, RelationKind.Amends, 15), lines));
        Assert.False(Cascade.ClosesCircle(new(15, RelationKind.Concretises, 1), lines));
    }

    private static IEnumerable<int> All(CascadeNode node) => node.Children.SelectMany(All).Prepend(node.Id);
}
