using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>
/// Bounds what the streams of a PDF unpack to. PdfPig itself has no bound (github.com/UglyToad/PdfPig/issues/1435),
/// and makes a large object of every letter that a page shows.
/// </summary>
internal sealed class PdfLimits : IFilterProvider
{
    public const int MostInStream = 32 * 1024 * 1024;
    public const long MostInAll = 512L * 1024 * 1024;

    /// <summary>Letters that one stream may show; a full page of print has 5,000.</summary>
    public const int MostLettersInStream = 300_000;

    private readonly IFilterProvider _inner = DefaultFilterProvider.Instance;
    private readonly Last _last = new();
    private long _all;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => [.. _inner.GetFilters(dictionary).Select(f => new Bounded(f, this)), _last];

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => [.. _inner.GetNamedFilters(names).Select(f => new Bounded(f, this)), _last];

    public IReadOnlyList<IFilter> GetAllFilters() => [.. _inner.GetAllFilters().Select(f => new Bounded(f, this))];

    private void Spend(long bytes)
    {
        _all += bytes;
        if (bytes > MostInStream || _all > MostInAll)
        {
            throw DocumentText.Refused("TextUnpacksTooBig");
        }
    }

    // What stands between brackets is what a page shows; everything else draws or places it.
    private static int Letters(ReadOnlySpan<byte> content)
    {
        int letters = 0, depth = 0;
        var isHex = false;
        for (var i = 0; i < content.Length; i++)
        {
            switch (content[i])
            {
                case (byte)'\\' when depth > 0:
                    i++;
                    letters++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when depth > 0:
                    depth--;
                    break;
                case (byte)'<' when depth == 0:
                    isHex = true;
                    break;
                case (byte)'>' when depth == 0:
                    isHex = false;
                    break;
                default:
                    letters += depth > 0 || isHex ? 1 : 0;
                    break;
            }
        }

        return letters;
    }

    /// <summary>Measures before it lets the real filter unpack into memory.</summary>
    private sealed class Bounded(IFilter inner, PdfLimits limits) : IFilter
    {
        // Of the filters without a measure of their own LZW and run lengths grow the most.
        private const int MostGrowth = 2000;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter)
            {
                limits.Spend(Unpacked(input));
            }
            else if (inner is not (Ascii85Filter or AsciiHexDecodeFilter) && (long)input.Length * MostGrowth > MostInAll)
            {
                throw DocumentText.Refused("TextUnpacksTooBig");
            }

            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private static long Unpacked(Memory<byte> input)
        {
            if (input.Length < 3 || !MemoryMarshal.TryGetArray<byte>(input, out var bytes))
            {
                return 0;
            }

            // The two bytes before the packed data are left out as the real filter leaves them.
            using var packed = new MemoryStream(bytes.Array!, bytes.Offset + 2, bytes.Count - 2, writable: false);
            using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            long total = 0;
            try
            {
                for (int read; total <= MostInStream && (read = unpacked.Read(buffer)) > 0;)
                {
                    total += read;
                }
            }
            catch (InvalidDataException)
            {
                // A broken stream gives what stands before the break, here and in the real filter.
            }

            return total;
        }
    }

    /// <summary>Looks at what comes out last: text, fonts and forms alike.</summary>
    private sealed class Last : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            // Fonts, pictures and tables of objects name what they are; the content of a page does not, a form does.
            var isContent = !streamDictionary.ContainsKey(NameToken.Type) && !streamDictionary.ContainsKey(NameToken.Create("Length1"))
                && (!streamDictionary.TryGet(NameToken.Subtype, out var subtype) || subtype is NameToken { Data: "Form" });
            if (input.Length > MostInStream || isContent && Letters(input.Span) > MostLettersInStream)
            {
                throw DocumentText.Refused("TextUnpacksTooBig");
            }

            return input;
        }
    }
}
