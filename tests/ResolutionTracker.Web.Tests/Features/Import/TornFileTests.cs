using System.IO.Compression;
using CsCheck;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Import;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>However a file is torn, it is read or refused; nothing else comes out.</summary>
public sealed class TornFileTests
{
    private static readonly string[] Pieces = ["<", ">", "/", "\"", "&", "A1", "XFD1048577", "-1", "99999999999999999999", "1e400", "\0", "<c r=\"B1\"><v>NaN</v></c>", "<row/>", "<v>", "true", "0", "<mergeCell ref=\"A:B\"/>", "<mergeCell ref=\"B2:A1\"/>", "<t/>", "<w:tc/>", "<w:tbl>", "</w:tbl>"];

    private static readonly Gen<(double Part, double At, int Cut, string Put)> Tear =
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, 30], Gen.OneOf(Pieces));

    [Theory, InlineData(SheetFile.Workbook), InlineData(SheetFile.Document)]
    public void A_torn_part(string extension)
    {
        var parts = Parts(extension == SheetFile.Workbook ? FlawedAppendix.Xlsx() : FlawedAppendix.Docx());
        var refused = 0;
        Tear.Sample(
            tear =>
            {
                var at = Math.Min((int)(tear.Part * parts.Length), parts.Length - 1);
                var (name, content) = parts[at];
                var from = (int)(tear.At * content.Length);
                var torn = content[..from] + tear.Put + content[Math.Min(content.Length, from + tear.Cut)..];
                refused += Try(WorkbookMaker.Zip([.. parts[..at], (name, torn), .. parts[(at + 1)..]]), extension) ? 0 : 1;
            },
            iter: 300, threads: 1);
        Assert.InRange(refused, 30, 300);
    }

    [Theory, InlineData(SheetFile.Workbook), InlineData(SheetFile.Document)]
    public void A_torn_file(string extension)
    {
        var file = extension == SheetFile.Workbook ? FlawedAppendix.Xlsx() : FlawedAppendix.Docx();
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var torn = (byte[])file.Clone();
                foreach (var (at, to) in changes)
                {
                    torn[at] = to;
                }

                Try(torn, extension);
            },
            iter: 300, threads: 1);
    }

    private static bool Try(byte[] file, string extension)
    {
        try
        {
            using var stream = new MemoryStream(file);
            foreach (var sheet in SheetFile.ReadAsync(stream, extension, TestContext.Current.CancellationToken).GetAwaiter().GetResult())
            {
                AppendixReader.Read(sheet, AppendixHeader.At(sheet, sheet.Rows[0].Number, null), Bodies.Context);
            }

            return true;
        }
        catch (RuleBroken)
        {
            return false;
        }
    }

    private static (string Name, string Content)[] Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(e =>
        {
            using var part = new StreamReader(e.Open());
            return (e.FullName, part.ReadToEnd());
        })];
    }
}
