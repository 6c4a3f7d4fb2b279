using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Gathers the slabs of a paper from top to bottom; all in points.</summary>
internal sealed class Composer(PaperLayout layout, float left, float width, float height)
{
    /// <summary>Points in a millimetre.</summary>
    public const float Mm = 72 / 25.4f;

    private readonly List<Slab> _slabs = [];
    private float _gap;
    private bool _newPage;

    public PaperLayout Layout => layout;

    /// <summary>The left edge of the text.</summary>
    public float Left => left;

    /// <summary>The width of the text.</summary>
    public float Width => width;

    /// <summary>The height of a page's text.</summary>
    public float Height => height;

    public IReadOnlyList<Slab> Slabs => _slabs;

    /// <summary>The exact line for a size, in the layout's proportion.</summary>
    public float LineHeight(float size) => layout.LineHeight * size / layout.BodySize;

    public void Add(Slab slab)
    {
        _slabs.Add(slab with { Gap = Math.Max(slab.Gap, _gap), NewPage = slab.NewPage || _newPage });
        _gap = 0;
        _newPage = false;
    }

    /// <summary>Asks for at least this gap above what comes next.</summary>
    public void Gap(float points) => _gap = Math.Max(_gap, points);

    /// <summary>Adds empty space to the gap asked for so far.</summary>
    public void Space(float points) => _gap += points;

    public void NewPage() => _newPage = true;

    public void KeepLastWithNext()
    {
        if (_slabs.Count > 0)
        {
            _slabs[^1] = _slabs[^1] with { KeepWithNext = true };
        }
    }

    /// <summary>Adds text line by line, never leaving its first or its last line alone on a page.</summary>
    public void AddLines(TextBlock text, bool keepWithNext = false)
    {
        for (int i = 0; i < text.LineCount; i++)
        {
            int number = i;
            bool last = i == text.LineCount - 1;
            bool alone = text.LineCount > 1 && (i == 0 || i == text.LineCount - 2);
            Add(new Slab(text.LineHeight, (ink, spot) => text.DrawLine(ink, number, left, spot.Y))
            {
                KeepWithNext = last ? keepWithNext : alone || keepWithNext,
            });
        }
    }
}
