using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

public sealed class AttachmentsPanelTests : RegisterTest
{
    [Fact]
    public async Task The_words_of_a_Word_file_are_shown_on_the_page()
    {
        var document = await DocumentAsync(Programme);
        await AddAsync(document.Id, "chương trình.docx", Word("Giao Sở Công Thương chủ trì", "Hoàn thành trong quý III"));
        var page = Render<AttachmentsPanel>(p => p.Add(x => x.ResolutionId, document.Id));
        await page.WaitForElement("button[aria-label='Xem tệp chương trình.docx']").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal(["Giao Sở Công Thương chủ trì", "Hoàn thành trong quý III"], page.FindAll(".rt-file-words p").Select(p => p.TextContent)));
        await page.Find("button[aria-label='Đóng tệp chương trình.docx']").ClickAsync(new());
        Assert.Empty(page.FindAll(".rt-preview"));
    }

    [Fact]
    public async Task A_PDF_is_framed_a_picture_shown_and_a_file_that_cannot_be_read_says_why()
    {
        var document = await DocumentAsync(Programme);
        var pdf = await AddAsync(document.Id, "a.pdf", "%PDF-1.7 hỏng"u8.ToArray());
        var picture = await AddAsync(document.Id, "b.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var page = Render<AttachmentsPanel>(p => p.Add(x => x.ResolutionId, document.Id));
        await page.WaitForElement("button[aria-label='Xem tệp a.pdf']").ClickAsync(new());
        Assert.Equal(Urls.AttachmentView(pdf), page.Find("iframe").GetAttribute("src"));
        await page.Find(".rt-preview button").ClickAsync(new());
        page.WaitForElement(".rt-preview .rt-refusal");
        await page.Find("button[aria-label='Xem tệp b.png']").ClickAsync(new());
        Assert.Equal(Urls.AttachmentView(picture), page.Find(".rt-preview img").GetAttribute("src"));
        Assert.Empty(page.FindAll(".rt-refusal"));
    }

    [Fact]
    public async Task A_file_is_removed_with_a_reason_that_stays_in_the_history()
    {
        var document = await DocumentAsync(Programme);
        var id = await AddAsync(document.Id, "nhầm.pdf", "%PDF-1.7"u8.ToArray());
        await using var db = await OpenDatabaseAsync();
        var stored = Room<FileIntake>().PathOf(await db.Attachments.Where(a => a.Id == id).Select(a => a.StoredName).SingleAsync(Cancel));
        Assert.Equal("ReasonEmpty", await RefusalAsync(() => Room<AttachmentCommands>().RemoveAsync(document.Id, id, " ", Guid.NewGuid(), Cancel)));
        Assert.True(File.Exists(stored));

        var dialogs = Render<MudDialogProvider>();
        var page = Render<AttachmentsPanel>(p => p.Add(x => x.ResolutionId, document.Id));
        var pressed = page.WaitForElement("button[aria-label='Bỏ tệp nhầm.pdf']").ClickAsync(new());
        dialogs.WaitForElement("#reason").Change("Nhầm văn bản");
        await dialogs.FindAll("button").Single(b => b.TextContent.Trim() == "Bỏ").ClickAsync(new());
        await pressed;
        page.WaitForAssertion(() => Assert.Contains("Chưa có tệp nào", page.Markup, StringComparison.Ordinal));
        Assert.False(File.Exists(stored));
        var (events, _) = await Room<HistoryQueries>().PageAsync(new(nameof(Domain.Resolutions.Resolution), document.Id), 1, 10, Cancel);
        var (added, removed) = (events.Single(e => e.Action == "AddAttachment"), events.Single(e => e.Action == "RemoveAttachment"));
        Assert.Equal((null, "Nhầm văn bản"), (added.Reason, removed.Reason));
        Assert.Contains("Thêm tệp của văn bản nhầm.pdf", Told(added), StringComparison.Ordinal);
        Assert.Contains("Bỏ tệp của văn bản nhầm.pdf", Told(removed), StringComparison.Ordinal);

        string Told(HistoryEvent happened) => Render<HistoryEvents>(p => p.Add(h => h.Events, [happened])).Find("ol").TextContent;
    }

    [Fact]
    public async Task A_body_reads_the_files_and_changes_none_and_a_secret_document_takes_none()
    {
        var document = await DocumentAsync(Programme);
        var id = await AddAsync(document.Id, "a.pdf", "%PDF-1.7"u8.ToArray());
        var secret = await DraftAsync("12-KL/TU");
        (secret.Kind, secret.IsSecret, secret.Summary) = (ResolutionTracker.Domain.Resolutions.ResolutionKind.KL, true, null);
        var hidden = await Room<ResolutionCommands>().AddAsync(secret, Guid.NewGuid(), Cancel);
        Assert.Equal("SecretKeepsNothing", await RefusalAsync(() => Room<AttachmentCommands>().DemandMayAddAsync(hidden, Cancel)));
        var panel = Render<AttachmentsPanel>(p => p.Add(x => x.ResolutionId, hidden).Add(x => x.IsSecret, true));
        panel.WaitForAssertion(() => Assert.Contains("Văn bản mật, không lưu nội dung", panel.Markup, StringComparison.Ordinal));
        Assert.Empty(panel.FindAll(".rt-upload"));

        await SignInAsync(Reporter);
        var page = Render<AttachmentsPanel>(p => p.Add(x => x.ResolutionId, document.Id));
        page.WaitForElement($"a[href='{Urls.Attachment(id)}']");
        Assert.Empty(page.FindAll(".rt-upload, button[aria-label^='Bỏ']"));
        Assert.Equal("MayNot", await RefusalAsync(() => Room<AttachmentCommands>().RemoveAsync(document.Id, id, "Không", Guid.NewGuid(), Cancel)));
        Assert.Null(await Room<AttachmentQueries>().OpenAsync(id + 999, Cancel));
    }

    private static byte[] Word(params string[] paragraphs)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new(new Body(paragraphs.Select(p => new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(p))))));
        }

        return bytes.ToArray();
    }

    private async Task<int> AddAsync(int document, string name, byte[] content)
    {
        using var body = new MemoryStream(content);
        var received = await Room<FileIntake>().TakeAsync(name, body, AttachmentEndpoints.Accepted, Cancel);
        return await Room<AttachmentCommands>().AddAsync(document, received, Cancel);
    }
}
