using ResolutionTracker.Domain.Import;
using static ResolutionTracker.Domain.Import.AppendixColumn;

namespace ResolutionTracker.Domain.Tests.Import;

public sealed class AppendixHeaderTests
{
    [Theory]
    [InlineData(Cells.Head)]
    [InlineData("STT|Nội dung công việc|Đơn vị chủ trì|Đơn vị phối hợp|Sản phẩm dự kiến|Thời hạn")]
    [InlineData("TT|NHIỆM VỤ, GIẢI PHÁP|CƠ QUAN\nCHỦ TRÌ|CƠ QUAN\nPHỐI HỢP|KẾT QUẢ,\nSẢN PHẨM|THỜI GIAN\nTHỰC HIỆN")]
    [InlineData("Số TT|Nội dung nhiệm vụ|Cơ quan, đơn vị chủ trì|Cơ quan, đơn vị phối hợp|Sản phẩm đầu ra|Tiến độ hoàn thành")]
    [InlineData("T.T|Nội  dung|Chủ trì |Phối hợp|Sản phẩm|Thời hạn hoàn thành")]
    [InlineData("TT|Tên đề án, chương trình, kế hoạch|Cơ quan chủ trì tham mưu|Cơ quan phối hợp thực hiện|Hình thức văn bản|Thời gian trình")]
    public void Heads_as_people_write_them_are_known(string head)
    {
        var guess = AppendixHeader.Guess(Cells.Sheet(head, "1|Việc|Sở Y tế|||2022"), null)!;

        Assert.Equal(1, guess.HeaderRow);
        Assert.Equal([0, 1, 2, 3, 4, 5], new[] { Order, Title, Lead, Contributors, Deliverable, Due }.Select(c => guess.Columns[c]));
        Assert.All(guess.Basis.Values, b => Assert.Equal(HeadBasis.Known, b));
    }

    [Fact]
    public void Columns_stand_in_any_order_and_others_between_them()
    {
        var guess = AppendixHeader.Guess(Cells.Sheet("Thời hạn|Ghi chú|Nhiệm vụ|Mã nhiệm vụ|Chủ trì|Lãnh đạo phụ trách|Kết quả thực hiện|Sản phẩm"), null)!;

        Assert.Equal(new Dictionary<AppendixColumn, int> { [Due] = 0, [Note] = 1, [Title] = 2, [Code] = 3, [Lead] = 4, [Leader] = 5, [Status] = 6, [Deliverable] = 7 }.OrderBy(c => c.Key), guess.Columns.OrderBy(c => c.Key));
    }

    [Fact]
    public void A_head_only_like_a_known_one_is_a_guess_that_says_so()
    {
        var guess = AppendixHeader.Guess(Cells.Sheet("TT|Các nhóm nhiệm vụ chủ yếu được phân công|Chủ trì|Thời hạn dự kiến trình"), null)!;

        Assert.Equal((HeadBasis.Like, HeadBasis.Known, HeadBasis.Like), (guess.Basis[Title], guess.Basis[Lead], guess.Basis[Due]));
    }

    [Fact]
    public void Lines_above_and_a_line_of_numbers_below_are_not_the_head()
    {
        var sheet = Cells.Sheet("PHỤ LỤC", "Danh mục nhiệm vụ thực hiện Nghị quyết", "(Kèm theo Chương trình số 50-CTr/TU, thời hạn 2025)", Cells.Head, "(1)|(2)|(3)|(4)|(5)|(6)", "1|Lập quy hoạch|Sở Xây dựng||Quy hoạch|2022");

        Assert.Equal(4, AppendixHeader.Guess(sheet, null)!.HeaderRow);
        Assert.Equal("Lập quy hoạch", Assert.Single(sheet.Read()).Title);
    }

    [Fact]
    public void A_head_of_two_rows_under_a_merged_cell_is_read_by_its_lower_row()
    {
        var sheet = Cells.Sheet("TT|Nhiệm vụ|Cơ quan thực hiện||Sản phẩm|Thời gian", "||Chủ trì|Phối hợp||", "1|Việc|Sở Y tế|Sở Nội vụ|Đề án|2022")
            .Marked(1, (3, CellMarks.CoveredLeft)).Marked(2, (0, CellMarks.CoveredAbove), (1, CellMarks.CoveredAbove), (4, CellMarks.CoveredAbove), (5, CellMarks.CoveredAbove));

        var guess = AppendixHeader.Guess(sheet, null)!;

        Assert.Equal((2, 2, 2, 3, 4, 5), (guess.HeaderRow, guess.HeadRows, guess.Columns[Lead], guess.Columns[Contributors], guess.Columns[Deliverable], guess.Columns[Due]));
        Assert.Equal("Cơ quan thực hiện – Phối hợp", guess.Heads[3]);
        Assert.Equal(["Sở Nội vụ"], Assert.Single(sheet.Read()).Contributors.Names());
    }

    [Fact]
    public void The_same_head_pasted_without_its_merges_is_read_too()
    {
        var guess = AppendixHeader.Guess(Cells.Sheet("TT|Nhiệm vụ|Cơ quan thực hiện||Sản phẩm|Thời gian", "||Chủ trì|Phối hợp||", "1|Việc|Sở Y tế|Sở Nội vụ|Đề án|2022"), null)!;

        Assert.Equal((2, 2, 3), (guess.HeaderRow, guess.Columns[Lead], guess.Columns[Contributors]));
    }

    [Fact]
    public void What_a_person_chose_for_a_head_is_preferred()
    {
        var sheet = Cells.Sheet("TT|Nội dung|Nơi nhận việc|Sản phẩm|Hạn|Căn cứ");
        var remembered = new Dictionary<string, AppendixColumn> { [AppendixHeader.Key("Nơi nhận\nviệc ")] = Lead, [AppendixHeader.Key("Sản phẩm")] = Note };

        var guess = AppendixHeader.Guess(sheet, remembered)!;

        Assert.Equal((2, HeadBasis.Remembered), (guess.Columns[Lead], guess.Basis[Lead]));
        Assert.Equal(3, guess.Columns[Note]);
        Assert.DoesNotContain(Deliverable, guess.Columns.Keys);
    }

    [Theory]
    [InlineData("1|Nâng cao kết quả nhiệm vụ|Sở Y tế chủ trì||Kết quả tốt|2022")]
    [InlineData("Họ và tên|Chức vụ|Điện thoại")]
    [InlineData("Danh mục các nhiệm vụ và thời hạn")]
    public void A_sheet_without_a_head_gives_no_guess_but_a_row_can_be_chosen(string line)
    {
        var sheet = Cells.Sheet(line, "2|Việc khác|Sở Y tế|||2022");

        Assert.Null(AppendixHeader.Guess(sheet, null));
        Assert.Equal(1, AppendixHeader.At(sheet, 1, null).HeaderRow);
    }

    [Fact]
    public void The_likeliest_sheet_is_one_that_is_seen_and_has_most_of_the_columns()
    {
        var letter = Cells.Sheet("Nơi gửi|Nơi nhận") with { Place = 1 };
        var few = Cells.Sheet("Nhiệm vụ|Chủ trì") with { Place = 2 };
        var hidden = Cells.Sheet(Cells.Head) with { Place = 3, IsHidden = true };
        var full = Cells.Sheet(Cells.Head) with { Place = 4 };

        Assert.Equal(4, AppendixHeader.Likeliest([letter, few, hidden, full], null)!.Place);
        Assert.Null(AppendixHeader.Likeliest([letter], null));
    }
}
