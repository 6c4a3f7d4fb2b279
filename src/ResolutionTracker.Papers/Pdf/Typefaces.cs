using ResolutionTracker.Papers.Typography;
using SkiaSharp;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>The typefaces of one file.</summary>
internal sealed class Typefaces : IDisposable
{
    private readonly Dictionary<Face, SKTypeface> _typefaces = [];

    public SKTypeface Of(Face face)
    {
        if (!_typefaces.TryGetValue(face, out SKTypeface? typeface))
        {
            using var data = SKData.CreateCopy(face.File);
            typeface = SKTypeface.FromData(data);
            _typefaces.Add(face, typeface);
        }

        return typeface;
    }

    public void Dispose()
    {
        foreach (SKTypeface typeface in _typefaces.Values)
        {
            typeface.Dispose();
        }
    }
}
