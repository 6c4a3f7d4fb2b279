using System.Buffers;
using System.Security.Cryptography;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>A file received whole, under its generated name.</summary>
public sealed record ReceivedFile(string OriginalName, string StoredName, string ContentType, long Size, string Sha256);

/// <summary>Takes bytes in as they come: counted, hashed and looked at on the way into a temporary file, which only then gets its name.</summary>
public sealed class FileIntake(DataFolder folder)
{
    public const string Unfinished = ".part";

    private const int Chunk = 81_920;

    /// <exception cref="RuleBroken"><c>FileKind</c>, <c>FileTooBig</c>, <c>FileEmpty</c>, <c>FileContent</c>, <c>FileUnpacksTooBig</c>.</exception>
    public async Task<ReceivedFile> TakeAsync(string name, Stream body, AcceptedFiles accepted, CancellationToken cancellationToken)
    {
        var kind = accepted.KindOf(name);
        var key = Guid.NewGuid().ToString("N");
        var part = Path.Combine(folder.Files, key + Unfinished);
        try
        {
            var (size, hash) = await CopyAsync(name, body, accepted, part, cancellationToken);
            if (size == 0)
            {
                throw accepted.Refused("FileEmpty", name);
            }

            Check(kind, accepted, name, part);
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

    private static void Check(FileKind kind, AcceptedFiles accepted, string name, string part)
    {
        try
        {
            kind.Check(part);
        }
        catch (RuleBroken refusal)
        {
            throw accepted.Refused(refusal.Code, name);
        }
    }

    private static async Task<(long Size, string Hash)> CopyAsync(
        string name, Stream body, AcceptedFiles accepted, string part, CancellationToken cancellationToken)
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
                if (size > accepted.MostBytes)
                {
                    throw accepted.Refused("FileTooBig", name);
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
}
