using System.Globalization;
using CsCheck;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Import;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>Rows written into a file of any form and read again are the same rows.</summary>
public sealed class AppendixRoundTripTests
{
    private const int RowsOfFile = 50;

    // Letters of ours, what a keyboard has, and anything else that XML can hold
    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.OneOf("ế", "ộ", "Đ", "ư", "a", "B", "kế hoạch", "đề án", "tỉnh", "xây dựng", "2025", "e\u0301")),
        (4, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (2, Gen.OneOf("\n", "\t", "\u00A0", "\u00AD", "\u200B", "😀", "\"", "=1+1", "<b>&amp;", "  ", "...", "“”", "-nt-")),
        (1, Gen.Char['\u00A1', '\uD7FF'].Select(c => c.ToString())));

    private static readonly Gen<string> Title = Piece.Array[1, 40].Select(p => CellText.Phrase(string.Concat(p))).Where(t => t.Length is > 0 and <= 500);

    private static readonly Gen<string> Deliverable = Gen.Frequency((4, Gen.OneOf("", "Kế hoạch", "Đề án của UBND tỉnh", "Nghị quyết; Tờ trình")), (1, Title.Select(t => CellText.Phrase("Văn bản " + t)).Where(t => t.Length <= 500)));

    private static readonly Gen<int> Year = Gen.Int[2022, 2030];

    private static readonly Gen<string> Due = Gen.OneOf(
        Year.Select(y => $"{y}"), Year.Select(y => $"Năm {y}"), Gen.Select(Gen.Int[1, 12], Year, (m, y) => $"{m}/{y}"), Gen.Select(Gen.Int[1, 12], Year, (m, y) => $"Tháng {m:00}/{y}"),
        Gen.Select(Gen.OneOf("I", "II", "III", "IV"), Year, (q, y) => $"Quý {q}/{y}"), Gen.Select(Gen.Int[1, 28], Gen.Int[1, 12], Year, (d, m, y) => $"{d}/{m}/{y}"),
        Gen.Select(Gen.Int[1, 28], Gen.Int[1, 12], Year, (d, m, y) => $"Trước ngày {d}/{m}/{y}"), Year.Select(y => $"Giai đoạn {y}-{y + 5}"), Year.Select(y => $"6 tháng đầu năm {y}"),
        Gen.OneOf("Thường xuyên", "Hằng năm", "Định kỳ 6 tháng", "Sau khi có hướng dẫn của Trung ương", "Không quy định thời hạn", ""));

    private static readonly Gen<Written> Row = Gen.Select(
        Title, Gen.Shuffle(Bodies.Directory.Agencies.Select(a => a.Name).ToArray(), 1, 6), Gen.Int[1, 3], Gen.OneOf("; ", ", ", "\n", "\n- ", ";"), Deliverable, Due,
        (title, bodies, leads, joint, deliverable, due) => new Written(title, [.. bodies.Take(leads)], [.. bodies.Skip(leads)], joint, deliverable, due));

    [Theory, InlineData("xlsx"), InlineData("docx"), InlineData("pasted")]
    public void Rows_written_and_read_again_are_the_same(string form) =>
        Row.Array[RowsOfFile].Sample(
            rows =>
            {
                var read = Bodies.Read(Through(form, [AppendixSamples.Heads, .. rows.Select((r, i) => r.Cells(i + 1))]));
                Assert.Equal(rows.Select((r, i) => r.Said(i + 1)), read.Select(Said));
                Assert.Equal(rows.Select(r => DeadlinePhrase.Parse(r.Due, Bodies.Context.Deadlines).Due), read.Select(r => r.Due?.Due));
                Assert.DoesNotContain(read.SelectMany(r => r.Problems), p => p.Code is AppendixProblem.AgencyUnknown or AppendixProblem.NothingAbove);
            },
            iter: 5000 / RowsOfFile, threads: 1);

    private static Sheet Through(string form, IReadOnlyList<string[]> rows)
    {
        if (form == "pasted")
        {
            return PastedCells.Read(string.Join("\r\n", rows.Select(r => string.Join('\t', r.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))));
        }

        using var file = new MemoryStream(form == "xlsx" ? AppendixSamples.Xlsx(rows) : new WordTableMaker().Table(rows).Build());
        return Assert.Single(SheetFile.ReadAsync(file, "." + form, TestContext.Current.CancellationToken).GetAwaiter().GetResult());
    }

    private static string Said(AppendixRow row) => string.Join(
        " | ", row.Order, row.Title, string.Join("; ", row.Leads.Select(l => l.Name)), string.Join("; ", row.Contributors.Select(c => c.Name)), row.Deliverable, row.DueText);

    private sealed record Written(string Title, string[] Leads, string[] Contributors, string Joint, string Deliverable, string Due)
    {
        public string[] Cells(int order) => [order.ToString(CultureInfo.InvariantCulture), Title, string.Join(Joint, Leads), string.Join(Joint, Contributors), Deliverable, Due];

        public string Said(int order) => string.Join(" | ", order, Title, string.Join("; ", Leads), string.Join("; ", Contributors), Deliverable, Due);
    }
}
