using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.Reports;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Tests.Features.Reports;

public sealed class ImplementationReportTests : TrackerTest
{
    [Fact]
    public async Task The_paper_reads_back_from_its_head_to_its_signature()
    {
        using var read = new ReadBack((await ExportAsync(PaperForm.Of("15", PaperSigning.OfficeHead, "Nguyễn Văn Mẫu", "- Thường trực Tỉnh ủy (để báo cáo)\nLưu Văn phòng Tỉnh ủy"))).Bytes);

        Assert.StartsWith(
            "TỈNH ỦY HẬU GIANG VĂN PHÒNG * Số 15-BC/VPTU ĐẢNG CỘNG SẢN VIỆT NAM Hậu Giang, ngày 15 tháng 11 năm 2022 BÁO CÁO "
            + "tình hình thực hiện Chương trình số 50-CTr/TU, ngày 09/8/2021 của Tỉnh ủy Hậu Giang (Số liệu minh họa",
            read.PageText(1));
        string[] inOrder =
        [
            "I. TÌNH HÌNH CHUNG", "II. KẾT QUẢ THỰC HIỆN", "Bảng 1.", "Biểu đồ 1.", "III. THỰC HIỆN CÁC ĐỘT PHÁ", "IV. VIỆC QUÁ HẠN", "V. SƠ KẾT, TỔNG KẾT",
            "VI. KIẾN NGHỊ", "cho ý kiến chỉ đạo./.", "Nơi nhận:", "- Thường trực Tỉnh ủy (để báo cáo),", "- Lưu Văn phòng Tỉnh ủy.", "CHÁNH VĂN PHÒNG", "Nguyễn Văn Mẫu", "PHỤ LỤC",
        ];
        var places = inOrder.Select(words => read.Text.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("minh họa", read.Information.Subject);
    }

    [Fact]
    public async Task Its_matrix_and_rates_are_those_counted_by_the_rule_in_memory()
    {
        var day = await Services.GetRequiredService<Today>().ThresholdsAsync(Cancel);
        await using var db = await OpenDatabaseAsync();
        var id = await ProgrammeAsync();
        var led = await db.Obligations.Include(o => o.Assignment).Where(o => o.Role == ObligationRole.Lead && o.Assignment.Sources.Any(s => s.ResolutionId == id)).ToListAsync(Cancel);
        var official = led.CountBy(o => StatusRule.Of(o, day)).ToDictionary();
        var original = led.CountBy(o => StatusRule.Of(o, day, DueDayBasis.Original)).ToDictionary();
        var counts = new MatrixCounts(official);
        using var read = new ReadBack((await ExportAsync()).Bytes);

        Assert.True(counts.Total > 300 && counts[MatrixColumn.OpenOverdue] > 0);
        Assert.Contains($"Tổng cộng {counts.Total} {string.Join(' ', Enum.GetValues<MatrixColumn>().Select(c => counts[c]))}", read.Text);
        Assert.Contains(StandingSentence.Of("15/11/2022", led.Select(o => o.AssignmentId).Distinct().Count(), counts, System.Globalization.CultureInfo.GetCultureInfo("vi-VN")), read.Text);
        Assert.NotEqual(OnTimeRate.Of(official), OnTimeRate.Of(original));
        Assert.Contains($"theo thời hạn hiện hành (đã tính gia hạn, điều chỉnh): {Rate(official)}; theo thời hạn giao ban đầu: {Rate(original)}.", read.Text);
        foreach (var line in led.GroupBy(o => o.Assignment.OrientationId))
        {
            var title = await db.Orientations.Where(o => o.Id == line.Key).Select(o => o.Title).SingleAsync(Cancel);
            var row = new MatrixCounts(line.CountBy(o => StatusRule.Of(o, day)).ToDictionary());
            Assert.Contains($"{title} {row.Total} {string.Join(' ', Enum.GetValues<MatrixColumn>().Select(c => row[c]))}", read.Text);
        }

        static string Rate(Dictionary<ObligationStatus, int> byStatus) => ReportWords.Rate(OnTimeRate.Of(byStatus));
    }

    [Fact]
    public async Task The_annex_repeats_its_header_on_each_of_its_pages_and_page_numbers_go_on()
    {
        using var read = new ReadBack((await ExportAsync()).Bytes);
        var annex = read.Pages.Where(p => p.Width > p.Height).Select(p => p.Number).ToList();

        Assert.True(annex.Count >= 3);
        Assert.Equal(read.Pages.Count, annex[^1]);
        Assert.All(annex, number => Assert.Contains("TT Tên nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Kết quả/Sản phẩm Thời gian hoàn thành Tình trạng", read.PageText(number)));
        Assert.All(Enumerable.Range(2, read.Pages.Count - 1), number => Assert.StartsWith($"{number} ", read.PageText(number)));
        Assert.Contains("46 cơ quan, đơn vị, địa phương", read.Text);
    }

    [Fact]
    public async Task Every_font_is_an_embedded_Tinos()
    {
        using var read = new ReadBack((await ExportAsync()).Bytes);
        Assert.All(read.Pages.SelectMany(p => p.Letters), letter => Assert.Contains("Tinos", letter.FontName));
    }

    [Fact]
    public async Task A_paper_of_2027_follows_the_later_guide()
    {
        Clock.SetUtcNow(new(2027, 3, 1, 2, 0, 0, TimeSpan.Zero));
        using var read = new ReadBack((await ExportAsync()).Bytes);
        Assert.Contains("ngày 01 tháng 3 năm 2027", read.PageText(1));
        Assert.Contains("cho ý kiến chỉ đạo. Nơi nhận:", read.Text);
        Assert.DoesNotContain("./.", read.Text);
    }

    [Fact]
    public async Task Signs_that_the_typeface_lacks_are_printed_as_boxes()
    {
        await GivenAsync(async work =>
        {
            var report = await work.Db.ProgressReports.Include(r => r.Obligation).ThenInclude(o => o.Assignment)
                .OrderByDescending(r => r.Id).FirstAsync(r => r.Obligation.DueOn < new DateOnly(2022, 11, 1) && r.Obligation.Role == ObligationRole.Lead && r.Obligation.AcceptedOn == null && r.Obligation.ClaimDate == null && r.State != ReportState.Draft, Cancel);
            var newer = ProgressReport.Start(report.Obligation, "Tháng 11/2022", Actor.System, work.Today);
            newer.Write(new(40, "Đã làm xong phần đầu.", "Vướng mặt bằng 🚧 kéo dài.", null, null, null), null, Actor.System);
            newer.Submit(Actor.System, work.Today);
            work.Db.Add(newer);
            return newer;
        });
        using var read = new ReadBack((await ExportAsync(PaperForm.Of("15", PaperSigning.OfficeHead, "Mẫu 😀", null))).Bytes);

        Assert.Contains("Vướng mặt bằng □ kéo dài.", read.Text);
        Assert.Contains("Mẫu □", read.Text);
    }

    [Fact]
    public async Task Every_document_of_the_register_has_its_paper()
    {
        await using var db = await OpenDatabaseAsync();
        foreach (var id in await db.Resolutions.Select(r => r.Id).ToListAsync(Cancel))
        {
            using var read = new ReadBack((await Export.RunAsync(id, PaperForm.Of(null, PaperSigning.OfficeHead, null, null), Cancel))!.Bytes);
            Assert.Contains("VI. KIẾN NGHỊ", read.Text);
        }
    }

    [Fact]
    public async Task Taking_the_paper_is_on_record_under_its_document()
    {
        var id = await ProgrammeAsync();
        var file = await ExportAsync();
        await using var db = await OpenDatabaseAsync();
        var line = await db.History.OrderByDescending(h => h.Id).FirstAsync(Cancel);

        Assert.Equal("bao-cao-50-CTr-TU-2022-11-15.pdf", file.Name);
        Assert.Equal((ExportImplementationReport.Action, "Resolution", id, file.Name), (line.Action, line.SubjectKind, line.SubjectId, line.Reason));
    }

    [Fact]
    public async Task A_body_gets_no_paper_even_of_a_document_that_gives_it_work_and_nothing_is_recorded()
    {
        await SignInAsync(Reporter);
        Assert.Equal("MayNot", await RefusalAsync(() => ExportAsync()));
        await using var db = await OpenDatabaseAsync();
        Assert.False(await db.History.AnyAsync(h => h.Action == ExportImplementationReport.Action, Cancel));
    }

    [Fact]
    public async Task An_unknown_document_has_no_paper() =>
        Assert.Null(await Export.RunAsync(999_999, PaperForm.Of(null, PaperSigning.OfficeHead, null, null), Cancel));

    [Theory]
    [InlineData("15", "Số 15-BC/VPTU")]
    [InlineData("7", "Số 07-BC/VPTU")]
    [InlineData("số: 16-BC/VPTU", "Số 16-BC/VPTU")]
    [InlineData("  ", "Số -BC/VPTU")]
    public async Task The_number_may_be_typed_in_short(string typed, string printed)
    {
        using var read = new ReadBack((await ExportAsync(PaperForm.Of(typed, PaperSigning.OfficeHead, null, null))).Bytes);
        Assert.Contains($"* {printed} ĐẢNG CỘNG SẢN VIỆT NAM", read.PageText(1));
    }

    [Theory]
    [InlineData(PaperSigning.OfficeHead, "TỈNH ỦY HẬU GIANG VĂN PHÒNG * Số 15-BC/VPTU ĐẢNG", "Lưu Văn phòng Tỉnh ủy. CHÁNH VĂN PHÒNG Mẫu", "của Văn phòng Tỉnh ủy Hậu Giang)")]
    [InlineData(PaperSigning.OfficeDeputy, "TỈNH ỦY HẬU GIANG VĂN PHÒNG * Số 15-BC/VPTU ĐẢNG", "Lưu Văn phòng Tỉnh ủy. K/T CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG Mẫu", "của Văn phòng Tỉnh ủy Hậu Giang)")]
    [InlineData(PaperSigning.ForCommittee, "TỈNH ỦY HẬU GIANG * Số 15-BC/TU ĐẢNG", "Lưu Văn phòng Tỉnh ủy. T/L BAN THƯỜNG VỤ CHÁNH VĂN PHÒNG Mẫu", "của Tỉnh ủy Hậu Giang)")]
    public async Task Head_number_signature_and_annex_belong_together(PaperSigning signing, string head, string signature, string annex)
    {
        using var read = new ReadBack((await ExportAsync(PaperForm.Of("15", signing, "Mẫu", null))).Bytes);
        Assert.StartsWith(head, read.PageText(1));
        Assert.Contains(signature, read.Text);
        Assert.Contains(annex, read.Text);
        Assert.Equal(signing == PaperSigning.ForCommittee, read.Text.Contains("T/L BAN THƯỜNG VỤ", StringComparison.Ordinal));
        Assert.Equal(signing == PaperSigning.ForCommittee, !read.Text.Contains("kính báo cáo Thường trực", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_asks_to_be_given_a_due_day_is_what_it_counts_without_one()
    {
        var figures = (await Services.GetRequiredService<ImplementationReportQueries>().FiguresAsync(await ProgrammeAsync(), Cancel))!;
        await using var db = await OpenDatabaseAsync();
        var id = await ProgrammeAsync();
        var ahead = await db.Obligations.CountAsync(
            o => o.Role == ObligationRole.Lead && o.Assignment.Sources.Any(s => s.ResolutionId == id) && o.AcceptedOn == null && o.EndedOn == null && o.StartOn > figures.AsOf && o.NoDeadline == NoDeadline.NotSet && o.DueOn == null, Cancel);
        var (undated, notYet) = (figures.Total[ObligationStatus.NoDueDaySet], figures.Total[ObligationStatus.NotYetDue]);
        using var read = new ReadBack((await ExportAsync()).Bytes);
        Assert.True(undated > 0 && ahead > 0 && notYet > ahead);
        Assert.Contains($"chưa xác định thời hạn {undated})", read.Text);
        Assert.Contains($"Xác định thời hạn cho {undated} việc đã đến kỳ nhưng chưa xác định thời hạn", read.Text);
        Assert.Contains($"(trong đó chưa đến kỳ {notYet})", read.Text);
        Assert.Contains($"cho {ahead} việc chưa xác định thời hạn trong số {notYet} việc chưa đến kỳ", read.Text);
    }

    [Fact]
    public async Task Assignments_and_obligations_are_told_apart_by_their_words()
    {
        var figures = (await Services.GetRequiredService<ImplementationReportQueries>().FiguresAsync(await ProgrammeAsync(), Cancel))!;
        using var read = new ReadBack((await ExportAsync()).Bytes);
        Assert.Contains($"có {figures.Assignments} nhiệm vụ được giao cho {figures.Bodies} cơ quan, đơn vị, địa phương chủ trì, gồm {figures.Total.Total} việc phải làm", read.Text);
        Assert.DoesNotContain($"{figures.Total.Total} nhiệm vụ", read.Text);
        Assert.DoesNotContain("nhiệm vụ quá hạn", read.Text);
    }

    private ExportImplementationReport Export => Services.GetRequiredService<ExportImplementationReport>();

    private async Task<PaperFile> ExportAsync(PaperForm? form = null) =>
        (await Export.RunAsync(await ProgrammeAsync(), form ?? PaperForm.Of("15", PaperSigning.OfficeHead, null, null), Cancel))!;

    private async Task<int> ProgrammeAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Resolutions.Where(r => r.Symbol == "50-CTr/TU").Select(r => r.Id).SingleAsync(Cancel);
    }
}
