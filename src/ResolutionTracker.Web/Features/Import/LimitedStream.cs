using ResolutionTracker.Domain;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>What comes out of a compressed file, up to a limit: its own statement of its size may lie.</summary>
internal sealed class LimitedStream(Stream inner, LimitedStream.Budget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(int read)
    {
        budget.Take(read);
        return read;
    }

    /// <summary>Shared by all parts of a file.</summary>
    internal sealed class Budget(long bytes)
    {
        private long _left = bytes;

        /// <exception cref="RuleBroken"><c>SheetUnpacksTooBig</c>.</exception>
        internal void Take(int read)
        {
            if ((_left -= read) < 0)
            {
                throw new RuleBroken("SheetUnpacksTooBig", null, SheetLimits.MostUnpackedMegabytes);
            }
        }
    }
}
