using System.Buffers;
using System.Security.Cryptography;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>A file received whole, under its generated name.</summary>
public sealed record ReceivedFile(string OriginalName, string StoredName, string ContentType, long Size, string Sha256);

/// <summary>Takes bytes in as they come: counted, hashed and looked at on the way into a temporary file, which only then gets its name.</summary>
public sealed class EvidenceIntake(DataFolder folder)
{
    public const string Unfinished = ".part";

    private const int Chunk = 81_920;

    /// <exception cref="RuleBroken"><c>FileKind</c>, <c>FileTooBig</c>, <c>FileEmpty</c>, <c>FileContent</c>.</exception>
    public async Task<ReceivedFile> TakeAsync(string name, Stream body, CancellationToken cancellationToken)
    {
        if (!FileKinds.Accepts(name))
        {
            throw Refused("FileKind", name);
        }

        var key = Guid.NewGuid().ToString("N");
        var part = Path.Combine(folder.Files, key + Unfinished);
        try
        {
            var (size, hash) = await CopyAsync(name, body, part, cancellationToken);
            var kind = size == 0 ? throw Refused("FileEmpty", name) : FileKinds.Of(name, part) ?? throw Refused("FileContent", name);
            File.Move(part, Path.Combine(folder.Files, key + kind.Extension));
            return new(name, key + kind.Extension, kind.ContentType, size, hash);
        }
        finally
        {
            File.Delete(part);
        }
    }

    public string PathOf(string storedName) => Path.Combine(folder.Files, Path.GetFileName(storedName));

    public void Discard(string storedName) => File.Delete(PathOf(storedName));

    private static async Task<(long Size, string Hash)> CopyAsync(string name, Stream body, string part, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            await using var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
            long size = 0;
            for (int read; (read = await body.ReadAsync(buffer.AsMemory(0, Chunk), cancellationToken)) > 0;)
            {
                size += read;
                if (size > EvidenceFile.MostBytes)
                {
                    throw Refused("FileTooBig", name);
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            // The row must never name bytes that a power cut can still take away.
            file.Flush(flushToDisk: true);
            return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static RuleBroken Refused(string code, string name) =>
        new(code, "File", name, Formats.Bytes(EvidenceFile.MostBytes), string.Join(", ", FileKinds.Extensions));
}
