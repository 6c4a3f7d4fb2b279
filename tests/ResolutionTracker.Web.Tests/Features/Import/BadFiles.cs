using System.IO.Compression;
using System.Text;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>Files that are no appendix, made here.</summary>
public static class BadFiles
{
    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private const string Relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    public static byte[] Word(string body) => WorkbookMaker.Zip(
        ("[Content_Types].xml", Types), ("_rels/.rels", Relations),
        ("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));

    /// <summary>The head of Office's old container; with the name of the stream that a locked file has.</summary>
    public static byte[] Ole(bool locked) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[70_000 - 8], .. locked ? Encoding.Unicode.GetBytes("EncryptedPackage") : Encoding.Unicode.GetBytes("Workbook"), .. new byte[512]];

    /// <summary>A sheet of zeros that unpacks to more than may be read, and says so.</summary>
    public static byte[] Bomb { get; } = Replaced("xl/worksheets/sheet1.xml", part =>
    {
        var zeros = new byte[1024 * 1024];
        for (var i = 0; i < 210; i++)
        {
            part.Write(zeros);
        }
    });

    /// <summary>The same whose table of contents says that it is small.</summary>
    public static byte[] LyingBomb()
    {
        var bomb = (byte[])Bomb.Clone();
        var size = BitConverter.GetBytes(210 * 1024 * 1024);
        for (var at = bomb.AsSpan().IndexOf(size); at >= 0; at = bomb.AsSpan().IndexOf(size))
        {
            BitConverter.GetBytes(1000).CopyTo(bomb, at);
        }

        return bomb;
    }

    /// <summary>A workbook one of whose parts is another.</summary>
    public static byte[] With(string name, string content) => Replaced(name, part => part.Write(Encoding.UTF8.GetBytes(content)));

    private static byte[] Replaced(string name, Action<Stream> write)
    {
        using var file = new MemoryStream();
        file.Write(new WorkbookMaker().Sheet("S").Row("a", "b").Build());
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)?.Delete();
            using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            write(part);
        }

        return file.ToArray();
    }
}
