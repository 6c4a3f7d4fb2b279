using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Domain.Tests.Import;

public sealed class RowProblemTests
{
    private static readonly string Long = new('a', 501);

    public static TheoryData<string, string, bool> Flaws() => new()
    {
        { "1||Sở Y tế||Đề án|2022", AppendixProblem.TitleEmpty, true },
        { $"1|{Long}|Sở Y tế||Đề án|2022", AppendixProblem.TextTooLong, true },
        { $"1|Việc|Sở Y tế||{Long}|2022", AppendixProblem.TextTooLong, true },
        { "1|Việc|||Đề án|2022", AppendixProblem.LeadMissing, true },
        { "1|Việc|Sở Công Thuơnq||Đề án|2022", AppendixProblem.AgencyUnknown, true },
        { "1|Việc|Sở Y tế|Sở Hàng hải|Đề án|2022", AppendixProblem.AgencyUnknown, true },
        { "1|Việc|Sở Y tế|Sở Nội vụ, Sở Y tế|Đề án|2022", AppendixProblem.LeadAlsoContributes, true },
        { "1|Việc|Sở Y tế; Sở Y tế||Đề án|2022", AppendixProblem.LeadTwice, false },
        { "1|Việc|Sở Y tế|Sở Nội vụ, Sở Nội vụ|Đề án|2022", AppendixProblem.ContributorTwice, false },
        { "1|Việc|Sở Y tế, Sở Nội vụ||Đề án|2022", AppendixProblem.SeveralLeads, false },
        { "1|Việc|Các sở, ban, ngành||Đề án|2022", AppendixProblem.GroupLead, true },
        { "1|Việc|Sở Y tế|Các sở, ban, ngành|Đề án|2022", AppendixProblem.GroupContributor, false },
        { "1|Việc|Sở Y tế|||2022", AppendixProblem.DeliverableMissing, false },
        { "1|Việc|Sở Y tế||Đề án|", AppendixProblem.DueEmpty, true },
        { "1|Việc|Sở Y tế||Đề án|Đầu năm", AppendixProblem.DueAsks, true },
        { "1|Việc|Sở Y tế||Đề án|2020", AppendixProblem.DueBeforeDocument, true },
        { "1|Việc|Sở Y tế||Đề án|tháng 12", AppendixProblem.DueYearAssumed, false },
        { "1|Việc|Sở Y tế||Đề án|Chưa xác định", AppendixProblem.DueNotSet, false },
        { "1|Việc|nt||Đề án|2022", AppendixProblem.NothingAbove, true },
    };

    [Theory, MemberData(nameof(Flaws))]
    public void Each_flaw_is_named_once_and_blocks_or_tells(string line, string code, bool blocks)
    {
        var row = Cells.Row(line);

        Assert.Equal(blocks, row.The(code).IsBlocking);
        Assert.Equal(!blocks, row.IsReady);
    }

    [Fact]
    public void A_text_too_long_says_how_long_it_may_be() => Assert.Equal(["500", "501"], Cells.Row($"1|{Long}|Sở Y tế||Đề án|2022").The(AppendixProblem.TextTooLong).Args);

    [Fact]
    public void An_unknown_body_offers_the_nearest()
    {
        var problem = Cells.Row("1|Việc|Sở Công Thươg||Đề án|2022").The(AppendixProblem.AgencyUnknown);

        Assert.Equal((AppendixColumn.Lead, "Sở Công Thươg", "Sở Công Thương"), (problem.Column, problem.Args[0], problem.Nearest[0].Name));
    }

    [Fact]
    public void A_body_that_ceased_takes_no_new_work()
    {
        var id = Cells.Context.Agencies.Find("Sở Y tế", null)!.Id;

        var row = Assert.Single(Cells.Sheet(Cells.Head, "1|Việc|Sở Y tế||Đề án|2022").Read(Cells.Context with { Closed = new HashSet<int> { id } }));

        Assert.Equal((true, "Sở Y tế"), (row.The(AppendixProblem.AgencyClosed).IsBlocking, row.The(AppendixProblem.AgencyClosed).Args[0]));
    }

    [Fact]
    public void The_same_work_above_blocks_with_the_same_deadline_and_tells_with_another()
    {
        var rows = Cells.Rows("1|Lập quy hoạch|Sở Xây dựng||Đề án|2022", "2|LẬP  QUY HOẠCH.|sở xây dựng||Kế hoạch|2022", "3|Lập quy hoạch|Sở Xây dựng||Đề án|2023", "4|Lập quy hoạch|Sở Y tế||Đề án|2022");

        Assert.Equal((true, "2"), (rows[1].The(AppendixProblem.DuplicateRow).IsBlocking, rows[1].The(AppendixProblem.DuplicateRow).Args[0]));
        Assert.Equal((false, "2"), (rows[2].The(AppendixProblem.SameWorkAbove).IsBlocking, rows[2].The(AppendixProblem.SameWorkAbove).Args[0]));
        Assert.Empty(rows[3].Problems);
    }

    [Fact]
    public void Work_that_is_there_already_blocks_unless_the_row_carries_its_code()
    {
        var lead = Cells.Context.Agencies.Find("Sở Y tế", null)!.Id;
        var context = Cells.Context with
        {
            Existing = new Dictionary<string, int> { [AppendixReader.Key("Lập kế hoạch", [lead])] = 41 },
            Codes = new Dictionary<string, int> { ["NV-0041"] = 41 },
        };

        var rows = Cells.Sheet(Cells.Head + "|Mã nhiệm vụ", "1|Lập kế hoạch|Sở Y tế||Đề án|2022|", "2|Lập kế hoạch|Sở Y tế||Đề án|2023|NV-0041", "3|Lập kế hoạch|Sở Y tế, Sở Nội vụ||Đề án|2024|NV-0041").Read(context);

        Assert.Equal((41, "41"), (rows[0].ExistingId, rows[0].The(AppendixProblem.DuplicateExisting).Args[0]));
        Assert.Equal((41, "NV-0041"), (rows[1].ExistingId, rows[1].Code));
        Assert.DoesNotContain(AppendixProblem.DuplicateExisting, rows[1].Codes());
        Assert.Equal(["NV-0041", "3"], rows[2].The(AppendixProblem.CodeTwice).Args);
    }

    [Fact]
    public void The_marks_of_cells_are_told()
    {
        var sheet = Cells.Sheet(Cells.Head, "1|Việc một|||Đề án|01/06/2025", "2|Việc hai|Sở Y tế||#REF!|45838", "3|Việc ba|Sở Y tế||Đề án|06/2025")
            .Marked(2, (2, CellMarks.NoValue), (5, CellMarks.Date)).Marked(3, (4, CellMarks.Error), (5, CellMarks.Number)).Marked(4, (5, CellMarks.MonthDate));
        sheet = sheet with { Rows = [.. sheet.Rows.Select(r => r.Number == 4 ? r with { IsHidden = true } : r)] };

        var rows = sheet.Read();

        Assert.Equal([AppendixProblem.FormulaWithoutValue, AppendixProblem.DueMayBeMonth], rows[0].Codes());
        Assert.Equal(["01/06/2025", "06/2025"], rows[0].The(AppendixProblem.DueMayBeMonth).Args);
        Assert.Equal([AppendixProblem.FormulaError, AppendixProblem.DueMayBeDate], rows[1].Codes());
        Assert.Equal(["45838", "30/06/2025"], rows[1].The(AppendixProblem.DueMayBeDate).Args);
        Assert.Equal([AppendixProblem.RowHidden], rows[2].Codes());
        Assert.Equal((new DateOnly(2025, 6, 30), true), (rows[2].Due!.Due!.Value, rows[2].IsReady));
    }

    [Fact]
    public void A_hidden_column_is_read_and_told_once()
    {
        var rows = Cells.Sheet(Cells.Head, "1|Việc một|Sở Y tế||Đề án|2022", "2|Việc hai|Sở Y tế||Đề án|2022").Marked(2, (2, CellMarks.HiddenColumn)).Marked(3, (2, CellMarks.HiddenColumn)).Read();

        Assert.Equal(AppendixColumn.Lead, rows[0].The(AppendixProblem.ColumnHidden).Column);
        Assert.True(rows[0].IsReady);
        Assert.Empty(rows[1].Problems);
    }

    [Fact]
    public void Ten_thousand_rows_all_wrong_share_what_they_say()
    {
        var rows = Cells.Sheet([Cells.Head, .. Enumerable.Range(1, 10_000).Select(i => $"{i}||Sở Hàng hải|Sở Hàng hải|Đề án|Đầu năm")]).Read();

        Assert.Equal(10_000, rows.Count);
        Assert.Equal(20_000, rows.Sum(r => r.Problems.Count(p => p.Code == AppendixProblem.AgencyUnknown)));
        Assert.Single(rows.Select(r => r.The(AppendixProblem.DueAsks)).Distinct(ReferenceEqualityComparer.Instance));
        Assert.Single(rows.Select(r => r.Leads[0]).Distinct(ReferenceEqualityComparer.Instance));
    }
}
