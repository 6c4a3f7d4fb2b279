using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Tests.Platform.Files;

public sealed class FileIntakeTests : TrackerTest
{
    private static readonly AcceptedFiles Texts = new(1_000_000, FileKind.Txt, FileKind.Docx);

    private FileIntake Intake => Services.GetRequiredService<FileIntake>();

    private int Count => Directory.GetFiles(Services.GetRequiredService<DataFolder>().Files).Length;

    [Fact]
    public async Task A_text_in_any_encoding_is_taken()
    {
        byte[][] texts =
        [
            "Giao Sở Công Thương\r\n\tchủ trì"u8.ToArray(),
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Giao Sở Công Thương")],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("Giao Sở")],
            Encoding.Latin1.GetBytes("Giao S\u00ea C\u00abng Th\u00ad\u00ac ng"),
        ];
        foreach (var text in texts)
        {
            Assert.Equal("text/plain", (await TakeAsync("a.txt", text)).ContentType);
        }
    }

    [Theory]
    [InlineData("MZ\0\u0001\u0002 chương trình")]
    [InlineData("%PDF-1.7\0")]
    [InlineData("PK\u0003\u0004")]
    public async Task Bytes_that_are_no_text_are_refused_under_the_name_of_one(string content)
    {
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => TakeAsync("a.txt", Encoding.UTF8.GetBytes(content)));
        Assert.Equal("FileContent", refusal.Code);
        Assert.Equal(0, Count);
    }

    [Fact]
    public async Task The_kinds_and_the_size_are_those_of_the_use()
    {
        Assert.Equal("FileKind", (await Assert.ThrowsAsync<RuleBroken>(() => TakeAsync("a.pdf", "%PDF-1.7"u8.ToArray()))).Code);
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => TakeAsync("a.txt", Encoding.UTF8.GetBytes(new string('a', 1_000_001))));
        Assert.Equal("FileTooBig", refusal.Code);
        Assert.Equal(0, Count);
        Assert.Equal(1_000_000, (await TakeAsync("a.txt", Encoding.UTF8.GetBytes(new string('a', 1_000_000)))).Size);
    }

    [Fact]
    public async Task A_small_archive_that_unpacks_to_a_flood_is_refused_in_words_and_not_unpacked()
    {
        var bomb = await ArchiveAsync(FileKind.MostUnpacked + 1);
        Assert.InRange(bomb.Length, 1, 500_000);
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => TakeAsync("bom.docx", bomb));
        Assert.Equal("FileUnpacksTooBig", refusal.Code);
        Assert.Contains("khi giải nén", Services.GetRequiredService<Refusals>().Word(refusal), StringComparison.Ordinal);
        Assert.Equal(0, Count);
        Assert.Equal("bom.docx", (await TakeAsync("bom.docx", await ArchiveAsync(1000))).OriginalName);
    }

    private static async Task<byte[]> ArchiveAsync(long unpacked)
    {
        using var bytes = new MemoryStream();
        await using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("[Content_Types].xml");
            await using var body = await archive.CreateEntry("word/document.xml", CompressionLevel.Optimal).OpenAsync(Cancel);
            var zeros = new byte[1 << 20];
            for (var left = unpacked; left > 0; left -= zeros.Length)
            {
                await body.WriteAsync(zeros.AsMemory(0, (int)Math.Min(left, zeros.Length)), Cancel);
            }
        }

        return bytes.ToArray();
    }

    private async Task<ReceivedFile> TakeAsync(string name, byte[] content)
    {
        using var body = new MemoryStream(content);
        return await Intake.TakeAsync(name, body, Texts, Cancel);
    }
}
