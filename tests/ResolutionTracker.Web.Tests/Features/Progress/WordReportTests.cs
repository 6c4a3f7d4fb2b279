using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Features.Progress;
using ResolutionTracker.Web.Features.Reports;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Tests.Features.Progress;

/// <summary>The Word form of a body's due reports, filled in and read back.</summary>
public sealed class WordReportTests : ProgressTest
{
    private const string Period = "Tháng 11/2022";

    [Fact]
    public async Task A_filled_in_form_becomes_drafts_that_are_sent_with_their_incoming_number()
    {
        var agency = await AgencyAsync("so-cong-thuong");
        var due = (await Get<PeriodQueries>().DueAsync(Period, agency.Id, Cancel))!;
        Assert.True(due.Work.Count > 1);
        var (first, second) = (due.Work[0].ObligationId, due.Work[1].ObligationId);
        var form = Filled(await FormAsync(agency.Id), new(StringComparer.Ordinal)
        {
            [WordForm.PaperNumber] = "15/BC-SCT",
            [WordForm.PaperOn] = "14/11/2022",
            [WordForm.Box(first, "ty-le")] = "45%",
            [WordForm.Box(first, "ket-qua")] = "Đã lấy ý kiến.\nĐang hoàn thiện",
            [WordForm.Box(second, "ket-qua")] = "Đã họp",
        });
        Assert.Equal(2, await ReadAsync(agency.Id, form));

        Get<NavigationManager>().NavigateTo(Urls.WordReports(agency.Id, Period));
        var page = Render<WordReportsPage>();
        page.WaitForElement(".rt-word-drafts");
        Assert.Contains("Đã lấy ý kiến", page.Markup, StringComparison.Ordinal);
        await page.Find("#incoming-number").ChangeAsync("678");
        await page.Find("#incoming-on").ChangeAsync("15/11/2022");
        await page.Find(".rt-word-drafts").SubmitAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".rt-word-drafts")));
        await using var db = await OpenDatabaseAsync();
        var sent = await db.ProgressReports.SingleAsync(r => r.ObligationId == first && r.PeriodKey == Period && r.State == ReportState.Submitted, Cancel);
        Assert.Equal((true, 45, "Đã lấy ý kiến.\nĐang hoàn thiện"), (sent.IsOnBehalf, sent.Percent!.Value, sent.Results!.ReplaceLineEndings("\n")));
        Assert.Equal(("678", new DateOnly(2022, 11, 15), "15/BC-SCT", new DateOnly(2022, 11, 14)), (sent.IncomingNumber, sent.IncomingOn!.Value, sent.PaperNumber, sent.PaperOn!.Value));
    }

    [Fact]
    public async Task Read_twice_a_form_makes_no_second_draft_and_leaves_what_the_body_reported_alone()
    {
        var agency = await AgencyAsync("so-cong-thuong");
        var due = (await Get<PeriodQueries>().DueAsync(Period, agency.Id, Cancel))!;
        var (first, second) = (due.Work[0].ObligationId, due.Work[1].ObligationId);
        var form = Filled(await FormAsync(agency.Id), new(StringComparer.Ordinal) { [WordForm.Box(first, "ket-qua")] = "Đã họp", [WordForm.Box(second, "ket-qua")] = "Đã họp" });
        await SignInAsync(Reporter);
        await SentAsync(second);
        await SignInAsync(OfficeStaff);
        Assert.Equal(1, await ReadAsync(agency.Id, form));
        Assert.Equal(1, await ReadAsync(agency.Id, form));
        Assert.Single(await Get<WordReportQueries>().DraftsAsync(agency.Id, Cancel));
    }

    [Fact]
    public async Task A_form_of_another_body_an_empty_one_and_any_other_file_are_refused()
    {
        var agency = await AgencyAsync("so-cong-thuong");
        var other = await AgencyAsync("so-ke-hoach-va-dau-tu");
        var form = await FormAsync(agency.Id);
        Assert.Equal("WordFormOfOther", await RefusalAsync(() => ReadAsync(other.Id, form)));
        Assert.Equal("WordFormEmpty", await RefusalAsync(() => ReadAsync(agency.Id, form)));
        var due = (await Get<PeriodQueries>().DueAsync(Period, agency.Id, Cancel))!.Work[0].ObligationId;
        Assert.Equal("WordFormPercent", await RefusalAsync(() => ReadAsync(agency.Id, Filled(form, new(StringComparer.Ordinal) { [WordForm.Box(due, "ty-le")] = "gần xong" }))));
        Assert.Equal("DateNotUnderstood", await RefusalAsync(() => ReadAsync(agency.Id, Filled(form, new(StringComparer.Ordinal) { [WordForm.PaperOn] = "31/02/2022" }))));
        using var plain = new MemoryStream();
        using (var word = WordprocessingDocument.Create(plain, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new(new Body(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("Thư")))));
        }

        Assert.Equal("WordFormUnknown", await RefusalAsync(() => ReadAsync(agency.Id, plain.ToArray())));
    }

    [Fact]
    public async Task Only_the_office_takes_and_reads_forms()
    {
        var agency = await AgencyAsync("so-cong-thuong");
        await SignInAsync(Reporter);
        Assert.Equal("MayNot", await RefusalAsync(() => Get<WordReportCommands>().DemandMayReadAsync(agency.Id, Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Get<ExportDueReports>().RunAsync(agency.Id, Period, Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Get<WordReportCommands>().SendAsync([], new(null, null), Guid.NewGuid(), Cancel)));
    }

    private async Task<byte[]> FormAsync(int agency) => (await Get<ExportDueReports>().RunAsync(agency, Period, Cancel))!.Bytes;

    private Task<int> ReadAsync(int agency, byte[] file) =>
        Get<WordReportCommands>().ReadAsync(agency, ReadWordForm.Read(new MemoryStream(file)), Guid.NewGuid(), Cancel);

    private static byte[] Filled(byte[] form, Dictionary<string, string> words)
    {
        using var bytes = new MemoryStream();
        bytes.Write(form);
        using (var word = WordprocessingDocument.Open(bytes, isEditable: true))
        {
            foreach (var box in word.MainDocumentPart!.Document!.Descendants<SdtBlock>())
            {
                if (words.GetValueOrDefault(box.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value!) is { } text)
                {
                    box.SdtContentBlock = new([.. text.Split('\n').Select(line => new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(line))))]);
                }
            }
        }

        return bytes.ToArray();
    }
}
