using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Import;

namespace ResolutionTracker.Web.Tests.Features.Import;

public sealed class AppendixWordsTests : IDisposable
{
    private readonly ServiceProvider _services = Bodies.Words();

    public AppendixWordsTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task Every_flaw_of_the_careless_appendix_is_a_sentence_that_names_what_it_is_about()
    {
        var sheets = await Bodies.SheetsAsync(FlawedAppendix.Xlsx(), SheetFile.Workbook);
        var problems = Bodies.Read(AppendixHeader.Likeliest(sheets, null)!).SelectMany(r => r.Problems).ToList();
        var words = _services.GetRequiredService<AppendixWords>();

        Assert.All(problems, p =>
        {
            var sentence = words.Problem(p);
            Assert.Matches(@"[.?]$", sentence);
            Assert.DoesNotContain("Problem", sentence, StringComparison.Ordinal);
            Assert.All(p.Args.Where(_ => p.Code != AppendixProblem.DueAsks), a => Assert.Contains(a, sentence, StringComparison.Ordinal));
        });
        var unknown = problems.Single(p => p.Code == AppendixProblem.AgencyUnknown);
        Assert.Equal("Không có cơ quan “Sở Công Thươg” trong danh mục. Hãy chọn cơ quan đúng hoặc sửa tên; nếu danh mục còn thiếu, đề nghị quản trị viên thêm cơ quan.", words.Problem(unknown));
        Assert.StartsWith("Có thể là: Sở Công Thương", words.Nearest(unknown), StringComparison.Ordinal);
        Assert.StartsWith("Chưa hiểu thời hạn “Sau khi có hướng dẫn của Trung ương”. ", words.Problem(problems.Single(p => p.Code == AppendixProblem.DueAsks)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_tables_and_pasted_cells_have_a_name_to_choose_by()
    {
        var words = _services.GetRequiredService<AppendixWords>();

        Assert.Equal("Phụ lục 1", words.Sheet(new("Phụ lục 1", [])));
        Assert.Equal("Bảng 2: PHỤ LỤC", words.Sheet(new("PHỤ LỤC", []) { Source = SheetSource.Table, Place = 2 }));
        Assert.Equal("Bảng 3", words.Sheet(new("", []) { Source = SheetSource.Table, Place = 3 }));
        Assert.Equal("Các ô đã dán", words.Sheet(new("", []) { Source = SheetSource.Pasted }));
    }
}
