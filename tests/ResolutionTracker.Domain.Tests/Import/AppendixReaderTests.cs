using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Domain.Tests.Import;

public sealed class AppendixReaderTests
{
    [Fact]
    public void A_plain_row_is_understood_and_ready()
    {
        var row = Cells.Row("1|Xây dựng Đề án phát triển công nghiệp.|Sở Công Thương|Sở Tài chính, Sở Xây dựng|Đề án của UBND tỉnh|Quý III/2021");

        Assert.Equal(("1", "Xây dựng Đề án phát triển công nghiệp", "Đề án của UBND tỉnh", "Đề án"), (row.Order, row.Title, row.Deliverable, row.DeliverableKind));
        Assert.Equal(["Sở Công Thương"], row.Leads.Names());
        Assert.Equal(["Sở Tài chính", "Sở Xây dựng"], row.Contributors.Names());
        Assert.Equal((new DateOnly(2021, 9, 30), NoDeadline.HasDueDay), (row.Due!.Due!.Value, row.Deadline!.Value));
        Assert.Empty(row.Problems);
        Assert.True(row.IsReady);
    }

    [Fact]
    public void Heads_between_the_rows_name_their_section_and_are_no_work()
    {
        var rows = Cells.Rows(
            "A|NHÓM NHIỆM VỤ VỀ KINH TẾ||||", "I|Công nghiệp||||", "1|Việc một|Sở Y tế||Báo cáo|2022", "|II. Thương mại||||", "2|Việc hai|Sở Y tế||Báo cáo|2022",
            "B. NHÓM NHIỆM VỤ VỀ XÃ HỘI|||||", "3|Việc ba|Sở Y tế||Báo cáo|2022", "4|Y tế cơ sở||||", "4.1|Việc bốn|Sở Y tế||Báo cáo|2022");

        Assert.Equal(["Việc một", "Việc hai", "Việc ba", "Việc bốn"], rows.Select(r => r.Title));
        Assert.Equal(["A. NHÓM NHIỆM VỤ VỀ KINH TẾ › I. Công nghiệp", "A. NHÓM NHIỆM VỤ VỀ KINH TẾ › II. Thương mại", "B. NHÓM NHIỆM VỤ VỀ XÃ HỘI", "B. NHÓM NHIỆM VỤ VỀ XÃ HỘI › 4. Y tế cơ sở"], rows.Select(r => r.Section));
    }

    [Fact]
    public void A_line_merged_across_is_a_section_whatever_it_says()
    {
        var rows = Cells.Sheet(Cells.Head, "Công tác cán bộ|||||", "1|Việc|Sở Y tế||Báo cáo|2022").Marked(2, [.. Enumerable.Range(1, 5).Select(c => (c, CellMarks.CoveredLeft))]).Read();

        Assert.Equal("Công tác cán bộ", Assert.Single(rows).Section);
    }

    [Fact]
    public void A_row_with_a_title_only_is_work_whose_lead_is_missing()
    {
        var row = Cells.Row("7|Rà soát quy hoạch||||");

        Assert.Equal([AppendixProblem.DeliverableMissing, AppendixProblem.LeadMissing, AppendixProblem.DueEmpty], row.Codes());
        Assert.False(row.IsReady);
    }

    [Fact]
    public void A_continued_row_adds_to_the_row_above()
    {
        var row = Assert.Single(Cells.Rows("1|Việc|Sở Y tế|Sở Nội vụ|Đề án|2022", "|||Sở Tài chính|- Kế hoạch|"));

        Assert.Equal(["Sở Nội vụ", "Sở Tài chính"], row.Contributors.Names());
        Assert.Equal("Đề án; Kế hoạch", row.Deliverable);
        Assert.Equal([2, 3], row.Numbers);
    }

    [Theory]
    [InlineData("phát triển công nghiệp đến năm 2025||||", "Xây dựng đề án phát triển công nghiệp đến năm 2025")]
    [InlineData("mục tiêu của chương trình||Sở Tài chính||", "Xây dựng đề án mục tiêu của chương trình")]
    [InlineData("Hậu Giang xanh||Sở Tài chính||", "Xây dựng đề án Hậu Giang xanh")]
    [InlineData("||Sở Tài chính||", "Xây dựng đề án")]
    public void What_was_cut_at_the_foot_of_a_page_is_joined_and_said(string rest, string title)
    {
        var row = Assert.Single(Cells.Rows("1|Xây dựng đề án|Sở Y tế|Sở Nội vụ|Đề án|2022", "|" + rest));

        Assert.Equal(title, row.Title);
        Assert.Equal(["3"], row.The(AppendixProblem.RowsJoined).Args);
        Assert.Equal(rest.Contains("Tài chính", StringComparison.Ordinal) ? ["Sở Nội vụ", "Sở Tài chính"] : ["Sở Nội vụ"], row.Contributors.Names());
    }

    [Theory]
    [InlineData("1|Xây dựng đề án của|Sở Y tế||Đề án|2022", "|Hậu Giang||||", 1)]
    [InlineData("1|Xây dựng đề án|Sở Y tế||Đề án|2022", "|Rà soát quy hoạch||||", 2)]
    [InlineData("1|Xây dựng đề án|Sở Y tế||Đề án|2022", "|rà soát quy hoạch|||Báo cáo|", 2)]
    [InlineData("1|Xây dựng đề án|Sở Y tế||Đề án|2022", "2|rà soát quy hoạch||||", 2)]
    public void Only_what_cannot_stand_alone_is_joined(string first, string second, int rows) => Assert.Equal(rows, Cells.Rows(first, second).Count);

    [Theory]
    [InlineData("Sở Xây dụng", true)]
    [InlineData("Sở Tài chinh", true)]
    [InlineData("Sở Nội Vụ tỉnh", true)]
    [InlineData("Sở Xây dựng", false)]
    [InlineData("sở Nội vụ tỉnh", false)]
    [InlineData("Sở Khoa học và Công nghệ", false)]
    public void A_name_that_is_found_though_misspelt_is_said_to_be_written_so(string written, bool other) =>
        Assert.Equal(other, Cells.Row($"1|Việc|{written}||Đề án|2022").Leads.Single().Basis != Domain.Agencies.NameBasis.Official);

    [Fact]
    public void A_date_that_lost_its_form_outside_a_workbook_is_read_and_said()
    {
        var row = Cells.Row("1|Việc|Sở Y tế||Đề án|44926");

        Assert.Equal(["44926", "31/12/2022"], row.The(AppendixProblem.DueReadAs).Args);
        Assert.Equal(new DateOnly(2022, 12, 31), row.Due!.Due);
        Assert.True(row.IsReady);
    }

    [Theory]
    [InlineData("Tổ chức hội nghị kết nối cung cầu", "Mời gọi đầu tư", "Tổ chức hội nghị kết nối cung cầu; Mời gọi đầu tư")]
    [InlineData("Tổ chức hội nghị kết nối cung cầu", "gắn với mời gọi đầu tư", "Tổ chức hội nghị kết nối cung cầu gắn với mời gọi đầu tư")]
    [InlineData("Tổ chức hội nghị kết nối cung cầu tại", "Hậu Giang", "Tổ chức hội nghị kết nối cung cầu tại Hậu Giang")]
    [InlineData("Tổ chức hội nghị kết nối cung cầu;", "Mời gọi đầu tư", "Tổ chức hội nghị kết nối cung cầu; Mời gọi đầu tư")]
    public void What_a_person_joins_reads_as_a_list_where_it_is_no_rest_of_a_sentence(string above, string below, string title)
    {
        var sheet = Cells.Sheet(Cells.Head, $"1|{above}|Sở Y tế||Đề án|2022", $"|{below}|||Báo cáo|");

        Assert.Equal(title, Assert.Single(sheet.Read(Cells.Context with { Joins = new Dictionary<int, bool> { [3] = true } })).Title);
    }

    [Fact]
    public void A_person_joins_and_parts_rows_whatever_they_say()
    {
        var sheet = Cells.Sheet(Cells.Head, "1|Xây dựng đề án|Sở Y tế||Đề án|2022", "|phát triển ngành||||", "3|Việc ba|Sở Y tế||Báo cáo|2022");

        Assert.Equal(["Xây dựng đề án phát triển ngành; Việc ba"], sheet.Read(Cells.Context with { Joins = new Dictionary<int, bool> { [4] = true } }).Select(r => r.Title));
        Assert.Equal(["Xây dựng đề án", "phát triển ngành", "Việc ba"], sheet.Read(Cells.Context with { Joins = new Dictionary<int, bool> { [3] = false } }).Select(r => r.Title));
    }

    [Fact]
    public void Bodies_chosen_for_a_group_go_when_names_are_written_and_do_not_contribute_too()
    {
        var chosen = Cells.Context with { Choices = new Dictionary<int, RowChoice> { [2] = new(null, [30]) } };
        var body = Cells.Row("1|Việc|Sở Y tế||Đề án|2022").Leads.Single().Agency!;

        var group = Cells.Sheet(Cells.Head, "1|Việc|Các sở, ban, ngành|Sở Y tế|Đề án|2022").Read(chosen with { Choices = new Dictionary<int, RowChoice> { [2] = new(null, [body.Id]) } }).Single();
        var named = Cells.Sheet(Cells.Head, "1|Việc|Sở Nội vụ; Sở Tư pháp|Sở Y tế|Đề án|2022").Read(chosen with { Choices = new Dictionary<int, RowChoice> { [2] = new(null, [body.Id]) } }).Single();

        Assert.Equal(["Sở Y tế"], group.The(AppendixProblem.LeadAlsoContributes).Args);
        Assert.True(named.IsReady);
        Assert.DoesNotContain(body.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), named.Key.Split('|')[1].Split(','));
    }

    [Fact]
    public void A_row_with_a_lead_and_a_deadline_of_its_own_is_no_continued_row()
    {
        var rows = Cells.Rows("1|Việc|Sở Y tế||Đề án|2022", "||Sở Nội vụ||Đề án|2023");

        Assert.Equal(2, rows.Count);
        rows[1].The(AppendixProblem.TitleEmpty);
    }

    [Fact]
    public void A_merged_lead_holds_for_each_row_beside_it_and_a_merged_title_joins_its_rows()
    {
        var rows = Cells.Sheet(Cells.Head, "1|Việc một|Sở Y tế||Đề án|2022", "2|Việc hai|||Đề án|2023", "|||Sở Nội vụ|Báo cáo|").Marked(3, (2, CellMarks.CoveredAbove))
            .Marked(4, (0, CellMarks.CoveredAbove), (1, CellMarks.CoveredAbove), (2, CellMarks.CoveredAbove)).Read();

        Assert.Equal(["Sở Y tế", "Sở Y tế"], rows.Select(r => Assert.Single(r.Leads).Name));
        Assert.Equal(["Sở Nội vụ"], rows[1].Contributors.Names());
        Assert.Equal("Đề án Báo cáo", rows[1].Deliverable);
    }

    [Theory]
    [InlineData("Sở Y tế, Sở Nội vụ")]
    [InlineData("Sở Y tế; Sở Nội vụ.")]
    [InlineData("Sở Y tế\nSở Nội vụ")]
    [InlineData("- Sở Y tế;\n- Sở Nội vụ")]
    [InlineData("Sở Y tế và Sở Nội vụ")]
    [InlineData("Sở Y tế + Sở Nội vụ")]
    [InlineData("Sở  Y\u00A0tế ,\u00ADSở Nội vụ..")]
    public void Several_leads_are_told_apart_however_they_are_joined(string leads)
    {
        var row = Cells.Row($"1|Việc|{leads}||Đề án|2022");

        Assert.Equal(["Sở Y tế", "Sở Nội vụ"], row.Leads.Names());
        Assert.Equal(["2"], row.The(AppendixProblem.SeveralLeads).Args);
        Assert.True(row.IsReady);
    }

    [Theory]
    [InlineData("Sở Kế hoạch\nvà Đầu tư", "Sở Kế hoạch và Đầu tư")]
    [InlineData("Sở Văn hóa, Thể thao\nvà Du lịch", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Sở Lao động -\nThương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội")]
    [InlineData("Sở Giáo dục và\nĐào tạo", "Sở Giáo dục và Đào tạo")]
    [InlineData("Sở Công\nThương", "Sở Công Thương")]
    public void A_name_broken_over_two_lines_stays_one_body(string written, string name) =>
        Assert.Equal([name], Cells.Row($"1|Việc|{written}||Đề án|2022").Leads.Names());

    [Theory]
    [InlineData("Các sở, ban, ngành")]
    [InlineData("UBND các huyện, thị xã, thành phố")]
    [InlineData("Các cơ quan, đơn vị, địa phương")]
    public void A_group_as_lead_needs_a_choice_and_as_contributor_stays_in_words(string group)
    {
        var lead = Cells.Row($"1|Việc|{group}||Đề án|2022");
        var contributor = Cells.Row($"1|Việc|Sở Y tế|{group}|Đề án|2022");

        Assert.Equal((group, true), (Assert.Single(lead.Leads).Written, lead.The(AppendixProblem.GroupLead).IsBlocking));
        Assert.Equal([group], contributor.The(AppendixProblem.GroupContributor).Args);
        Assert.True(contributor.IsReady);
    }

    [Fact]
    public void A_choice_settles_a_group_and_several_leads()
    {
        var sheet = Cells.Sheet(Cells.Head, "1|Việc|Các sở, ban, ngành||Đề án|2022", "2|Việc khác|Sở Y tế, Sở Nội vụ||Đề án|2022");

        var rows = sheet.Read(Cells.Context with { Choices = new Dictionary<int, RowChoice> { [2] = new(Bodies: [18, 19]), [3] = new(LeadWay.FirstLeads) } });

        Assert.All(rows, r => Assert.Empty(r.Problems));
        Assert.Equal(AppendixReader.Key("việc", [19, 18]), rows[0].Key);
    }

    [Theory]
    [InlineData("nt")]
    [InlineData("Như trên")]
    [InlineData("-nt-")]
    [InlineData("//")]
    [InlineData("\"")]
    public void The_cell_above_is_meant(string written)
    {
        var rows = Cells.Rows("1|Việc một|Sở Y tế|Sở Nội vụ|Đề án|2022", $"2|Việc hai|{written}|Sở Tài chính|{written}|{written}");

        Assert.Equal(["Sở Y tế"], rows[1].Leads.Names());
        Assert.Equal(("Đề án", "2022"), (rows[1].Deliverable, rows[1].DueText));
        Assert.Contains(AppendixProblem.NothingAbove, Cells.Row($"1|Việc|{written}||Đề án|2022").Codes());
    }

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("Không")]
    [InlineData("không có")]
    public void Nothing_is_written_in_many_ways(string written)
    {
        var row = Cells.Row($"1|Việc|Sở Y tế|{written}|{written}|2022");

        Assert.Empty(row.Contributors);
        Assert.Null(row.Deliverable);
        Assert.Equal([AppendixProblem.DeliverableMissing], row.Codes());
    }

    [Fact]
    public void The_head_on_a_new_page_and_the_feet_are_no_work()
    {
        var rows = Cells.Rows("1|Việc một|Sở Y tế||Đề án|2022", Cells.Head, "(1)|(2)|(3)|(4)|(5)|(6)", "2|Việc hai|Sở Y tế||Đề án|2022", "|Tổng cộng: 2 nhiệm vụ||||", "Nơi nhận:|||||");

        Assert.Equal(["Việc một", "Việc hai"], rows.Select(r => r.Title));
    }

    [Theory]
    [InlineData("Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ, Sở Tài chính")]
    [InlineData("- Chủ trì: Sở Y tế\n- Phối hợp: Sở Nội vụ; Sở Tài chính.")]
    [InlineData("Sở Y tế (cơ quan phối hợp: Sở Nội vụ, Sở Tài chính)")]
    [InlineData("Cơ quan chủ trì : Sở Y tế.\nCơ quan phối hợp : Sở Nội vụ\nSở Tài chính")]
    public void One_column_may_name_both_who_leads_and_who_contributes(string both)
    {
        var row = Assert.Single(Cells.Sheet("TT|Nhiệm vụ|Cơ quan chủ trì, phối hợp|Sản phẩm|Thời hạn", $"1|Việc|{both}|Đề án|2022").Read());

        Assert.Equal(["Sở Y tế"], row.Leads.Names());
        Assert.Equal(["Sở Nội vụ", "Sở Tài chính"], row.Contributors.Names());
        Assert.Empty(row.Problems);
    }

    [Fact]
    public void What_stands_under_the_table_is_no_work()
    {
        var rows = Cells.Rows("1|Việc một|Sở Y tế||Đề án|2022", "|||||", "|Nơi nhận:|||||", "|- Như trên;||||", "|||T/M BAN THƯỜNG VỤ||", "|||PHÓ BÍ THƯ||", "2|Việc sau dòng cuối|Sở Y tế||Đề án|2022");

        Assert.Equal(["Việc một", "Việc sau dòng cuối"], rows.Select(r => r.Title));
    }

    [Fact]
    public void A_head_with_no_work_under_it_may_be_work_and_is_shown()
    {
        var rows = Cells.Rows("A|KINH TẾ||||", "I|Công nghiệp||||", "II|Rà soát cụm công nghiệp||||", "1|Việc|Sở Y tế||Báo cáo|2022", "B. XÃ HỘI|||||");

        Assert.Equal([("Công nghiệp", 3), ("Việc", 5), ("B. XÃ HỘI", 6)], rows.Select(r => (r.Title, r.Number)));
        Assert.Equal(["A. KINH TẾ", "A. KINH TẾ › II. Rà soát cụm công nghiệp", null], rows.Select(r => r.Section));
        Assert.Contains(AppendixProblem.LeadMissing, rows[0].Codes());
    }

    [Theory]
    [InlineData("2025", 2025, 12, 31)]
    [InlineData("Năm 2025", 2025, 12, 31)]
    [InlineData("Trong năm 2025", 2025, 12, 31)]
    [InlineData("Tháng 6/2025", 2025, 6, 30)]
    [InlineData("6/2025", 2025, 6, 30)]
    [InlineData("Quý III/2025", 2025, 9, 30)]
    [InlineData("Quý III-2025", 2025, 9, 30)]
    [InlineData("6 tháng đầu năm 2025", 2025, 6, 30)]
    [InlineData("2021-2025", 2025, 12, 31)]
    [InlineData("2021 – 2025", 2025, 12, 31)]
    [InlineData("Giai đoạn 2021 - 2025", 2025, 12, 31)]
    [InlineData("30/6/2025", 2025, 6, 30)]
    [InlineData("30/6/2025.", 2025, 6, 30)]
    [InlineData("Trước 30/6/2025", 2025, 6, 30)]
    [InlineData("Trước ngày\n30/6/2025", 2025, 6, 30)]
    [InlineData("Chậm nhất 15/12/2022", 2022, 12, 15)]
    public void Forms_of_time_are_understood(string written, int year, int month, int day)
    {
        var row = Cells.Row($"1|Việc|Sở Y tế||Đề án|{written}");

        Assert.Equal(new DateOnly(year, month, day), row.Due!.Due);
        Assert.Empty(row.Problems);
    }

    [Theory]
    [InlineData("Thường xuyên", true)]
    [InlineData("Hằng năm", false)]
    [InlineData("Hàng quý", false)]
    public void Work_that_comes_back_is_understood(string written, bool continuous)
    {
        var row = Cells.Row($"1|Việc|Sở Y tế||Đề án|{written}");

        Assert.Equal((true, continuous), (row.Due!.Recurs, row.Due.IsContinuous));
        Assert.True(row.IsReady);
    }

    [Theory]
    [InlineData("Sau khi có hướng dẫn của Trung ương", AppendixProblem.DueAsks)]
    [InlineData("Đầu năm 2022", AppendixProblem.DueAsks)]
    [InlineData("31/6/2022", AppendixProblem.DueAsks)]
    [InlineData("Trong 10 ngày kể từ ngày nhận", AppendixProblem.DueAsks)]
    [InlineData("2019", AppendixProblem.DueBeforeDocument)]
    [InlineData("", AppendixProblem.DueEmpty)]
    [InlineData("-", AppendixProblem.DueEmpty)]
    public void What_is_no_day_asks_and_blocks(string written, string code)
    {
        var row = Cells.Row($"1|Việc|Sở Y tế||Đề án|{written}");

        Assert.True(row.The(code).IsBlocking);
        Assert.Null(row.Deadline);
    }

    [Fact]
    public void The_question_names_the_words_and_why()
    {
        Assert.Equal(["Đầu năm 2022", DeadlineProblem.AskDay], Cells.Row("1|Việc|Sở Y tế||Đề án|Đầu năm 2022").The(AppendixProblem.DueAsks).Args);
        Assert.Equal(["Tháng 10", "31/10/2021"], Cells.Row("1|Việc|Sở Y tế||Đề án|Tháng 10").The(AppendixProblem.DueYearAssumed).Args);
        Assert.Equal(["2019", "31/12/2019", "09/08/2021"], Cells.Row("1|Việc|Sở Y tế||Đề án|2019").The(AppendixProblem.DueBeforeDocument).Args);
    }

    [Theory]
    [InlineData("Không quy định thời hạn", NoDeadline.NotRequired, null)]
    [InlineData("Chưa xác định thời hạn", NoDeadline.NotSet, AppendixProblem.DueNotSet)]
    public void Both_kinds_of_no_deadline_can_be_written(string written, NoDeadline kind, string? told)
    {
        var row = Cells.Row($"1|Việc|Sở Y tế||Đề án|{written}");

        Assert.Equal((kind, true, told), (row.Deadline, row.IsReady, row.Codes().SingleOrDefault()));
    }

    [Theory]
    [InlineData("|Tổng số: 38 nhiệm vụ||||")]
    [InlineData("|Tổng cộng||||38")]
    [InlineData("Cộng|||||")]
    [InlineData("|Cộng: 12||||")]
    [InlineData("|Cộng mục II|||12|")]
    public void A_total_is_no_row_and_nothing_below_it_is_lost(string total)
    {
        var rows = Cells.Rows("1|Việc thứ nhất của phụ lục|Sở Công Thương||Kế hoạch|2023", total, "2|Việc thứ hai chưa rõ ai làm|||Kế hoạch|");
        Assert.Equal(["Việc thứ nhất của phụ lục", "Việc thứ hai chưa rõ ai làm"], rows.Select(r => r.Title));
    }

    [Theory]
    [InlineData("1|Cộng đồng doanh nghiệp tham gia chuyển đổi số|||Kế hoạch|")]
    [InlineData("1|Công an tỉnh bảo đảm an ninh trật tự|||Kế hoạch|")]
    [InlineData("1|Tổng số hóa hồ sơ lưu trữ|||Kế hoạch|")]
    [InlineData("1|Tổng kết nghị quyết|||Báo cáo|")]
    public void Work_that_begins_like_a_total_stays(string line) => Assert.Single(Cells.Rows(line));
    [Theory]
    [InlineData("Sau 30 ngày kể từ ngày ban hành", "30 ngày kể từ ngày ban hành")]
    [InlineData("Quý II, III/2023", "Quý III/2023")]
    [InlineData("quý II và quý IV năm 2023", "Quý IV/2023")]
    [InlineData("Tháng 4, 6/2023", "Tháng 6/2023")]
    public void Ways_of_writing_a_deadline_that_only_cells_have_are_read_and_said(string written, string read)
    {
        var row = Cells.Row($"1|Việc thứ nhất của phụ lục|Sở Công Thương||Kế hoạch|{written}");
        Assert.Equal(read, row.DueText);
        Assert.Equal([written, read], row.The(AppendixProblem.DueReadAs).Args);
        Assert.True(row.IsReady);
    }

    [Theory]
    [InlineData("Quý III, II/2023")]
    [InlineData("Quý V, VI/2023")]
    public void A_list_of_periods_that_goes_back_or_does_not_exist_asks(string written) =>
        Assert.False(Cells.Row($"1|Việc thứ nhất của phụ lục|Sở Công Thương||Kế hoạch|{written}").IsReady);

    [Theory]
    [InlineData("Sở Không Tồn Tại")]
    [InlineData("Sở Ngoại vụ")]
    public void A_body_that_is_another_one_is_offered_no_name(string written) =>
        Assert.Empty(Cells.Row($"1|Việc thứ nhất của phụ lục|{written}||Kế hoạch|2023").The(AppendixProblem.AgencyUnknown).Nearest);

    [Fact]
    public void A_slip_of_the_hand_is_offered_the_name() =>
        Assert.Equal("Sở Công Thương", Cells.Row("1|Việc thứ nhất của phụ lục|Sở Cong Thuog||Kế hoạch|2023").The(AppendixProblem.AgencyUnknown).Nearest[0].Name);
}
