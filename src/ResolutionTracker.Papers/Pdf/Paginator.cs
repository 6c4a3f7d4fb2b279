namespace ResolutionTracker.Papers.Pdf;

/// <summary>A slab on its page.</summary>
internal readonly record struct PlacedSlab(Slab Slab, Spot Spot);

/// <summary>Puts slabs on pages: chains that keep together go to the next page together, unless they are taller than a page.</summary>
internal sealed class Paginator(float top, float height)
{
    private readonly List<List<PlacedSlab>> _pages = [[]];
    private float _used;
    private bool _fresh = true;

    public static IReadOnlyList<IReadOnlyList<PlacedSlab>> Paginate(IReadOnlyList<Slab> slabs, float top, float height)
    {
        var paginator = new Paginator(top, height);
        for (int start = 0; start < slabs.Count;)
        {
            int end = EndOfChain(slabs, start);
            paginator.PlaceChain(slabs, start, end);
            start = end;
        }

        paginator.MarkLast();
        return paginator._pages;
    }

    private static int EndOfChain(IReadOnlyList<Slab> slabs, int start)
    {
        int end = start + 1;
        while (end < slabs.Count && slabs[end - 1].KeepWithNext && !slabs[end].NewPage)
        {
            end++;
        }

        return end;
    }

    private void PlaceChain(IReadOnlyList<Slab> slabs, int start, int end)
    {
        float inner = 0;
        for (int i = start; i < end; i++)
        {
            inner += slabs[i].Height + (i > start ? slabs[i].Gap : 0);
        }

        Slab first = slabs[start];
        bool fitsHere = _used + first.Gap + inner <= height;
        bool fitsAlone = (first.Crown?.Height ?? 0) + inner <= height;
        if (!_fresh && (first.NewPage || (!fitsHere && fitsAlone)))
        {
            Turn(first);
        }

        for (int i = start; i < end; i++)
        {
            Place(slabs[i]);
        }
    }

    private void Place(Slab slab)
    {
        if (!_fresh && _used + slab.Gap + slab.Height > height + 0.01f)
        {
            Turn(slab);
        }

        _used += _fresh ? 0 : slab.Gap;
        _pages[^1].Add(new PlacedSlab(slab, new Spot(top + _used, _fresh, LastOnPage: false)));
        _used += slab.Height;
        _fresh = false;
    }

    private void Turn(Slab next)
    {
        _pages.Add([]);
        _used = 0;
        _fresh = true;
        if (next.Crown is { } crown)
        {
            _pages[^1].Add(new PlacedSlab(crown, new Spot(top, FirstOnPage: true, LastOnPage: false)));
            _used = crown.Height;
        }
    }

    private void MarkLast()
    {
        foreach (List<PlacedSlab> page in _pages)
        {
            if (page.Count > 0)
            {
                page[^1] = page[^1] with { Spot = page[^1].Spot with { LastOnPage = true } };
            }
        }
    }
}
