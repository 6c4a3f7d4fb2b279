using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Tests.Platform.Http;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>Files of documents over plain HTTP, as a browser sends and asks for them.</summary>
public sealed class AttachmentFilesTests(SharedHouse shared) : IClassFixture<SharedHouse>
{
    private static readonly byte[] Pdf = "%PDF-1.7\nbản quét"u8.ToArray();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private House House => shared.House;

    [Fact]
    public async Task A_file_is_kept_with_its_hash_and_given_to_everybody_who_sees_the_document()
    {
        var (office, token) = await House.ScriptAsync(TrackerTest.OfficeStaff);
        var (status, answer) = await SendAsync(office, token, await IdAsync("50-CTr/TU"), "Chương trình 50.pdf", Pdf);
        Assert.Equal(HttpStatusCode.OK, status);
        var id = answer.GetProperty("id").GetInt32();
        await using var db = await OpenAsync();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Pdf)), (await db.Attachments.SingleAsync(a => a.Id == id, Cancel)).Sha256);
        foreach (var who in (string[])[TrackerTest.Reporter, TrackerTest.Leader, TrackerTest.Inspector])
        {
            var (reader, _) = await House.ScriptAsync(who);
            using var back = await GetAsync(reader, Urls.Attachment(id));
            Assert.Equal(Pdf, await back.Content.ReadAsByteArrayAsync(Cancel));
            Assert.Equal("attachment", back.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Equal("nosniff", Assert.Single(back.Headers.GetValues("X-Content-Type-Options")));
            Assert.True(back.Headers.CacheControl!.NoStore);
            Assert.Contains("sandbox", Assert.Single(back.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_picture_or_PDF_can_be_looked_at_inside_our_pages_only_and_runs_nothing()
    {
        var (office, token) = await House.ScriptAsync(TrackerTest.OfficeStaff);
        var (_, answer) = await SendAsync(office, token, await IdAsync("50-CTr/TU"), "a.pdf", Pdf);
        using var shown = await GetAsync(office, Urls.AttachmentView(answer.GetProperty("id").GetInt32()));
        Assert.Equal("application/pdf", shown.Content.Headers.ContentType!.MediaType);
        Assert.Null(shown.Content.Headers.ContentDisposition);
        var policy = Assert.Single(shown.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);

        (_, answer) = await SendAsync(office, token, await IdAsync("50-CTr/TU"), "b.xlsx", await BookAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(office, Urls.AttachmentView(answer.GetProperty("id").GetInt32()))).StatusCode);
    }

    [Fact]
    public async Task A_document_that_gives_a_body_no_work_hides_its_files_from_it()
    {
        var (office, token) = await House.ScriptAsync(TrackerTest.OfficeStaff);
        var (_, answer) = await SendAsync(office, token, await IdAsync("07-CTr/TU"), "a.pdf", Pdf);
        var id = answer.GetProperty("id").GetInt32();
        var (other, _) = await House.ScriptAsync(TrackerTest.Reporter);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(other, Urls.Attachment(id))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(other, Urls.AttachmentView(id))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await GetAsync(House.Visitor(), Urls.Attachment(id))).StatusCode);
    }

    [Fact]
    public async Task Nobody_but_the_office_adds_files()
    {
        foreach (var who in (string[])[TrackerTest.Reporter, TrackerTest.Leader, TrackerTest.Inspector])
        {
            var (reader, token) = await House.ScriptAsync(who);
            Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(reader, token, await IdAsync("50-CTr/TU"), "a.pdf", Pdf)).Status);
        }
    }

    [Fact]
    public async Task What_is_not_taken_is_refused_in_words_and_nothing_is_kept()
    {
        var (office, token) = await House.ScriptAsync(TrackerTest.OfficeStaff);
        var document = await IdAsync("50-CTr/TU");
        var folder = Directory.CreateDirectory(Path.Combine(House.Folder, "files")).FullName;
        var files = Directory.GetFiles(folder).Length;
        var (status, answer) = await SendAsync(office, token, document, "a.txt", "chữ"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
        Assert.Contains(".pdf, .docx, .xlsx", answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(office, token, 987654, "a.pdf", Pdf)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(office, null, document, "a.pdf", Pdf)).Status);
        var big = new byte[Attachment.MostBytes + 1];
        Pdf.CopyTo(big, 0);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await SendAsync(office, token, document, "a.pdf", big)).Status);
        Assert.Equal(files, Directory.GetFiles(folder).Length);
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient client, string address) => client.GetAsync(new Uri(address, UriKind.Relative), Cancel);

    private static async Task<byte[]> BookAsync()
    {
        using var bytes = new MemoryStream();
        await using (var archive = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("[Content_Types].xml");
            archive.CreateEntry("xl/workbook.xml");
        }

        return bytes.ToArray();
    }

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(HttpClient client, string? token, int document, string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Urls.Attachments(document), UriKind.Relative)) { Content = form };
        if (token is not null)
        {
            request.Headers.Add("RequestVerificationToken", token);
        }

        using var answer = await client.SendAsync(request, Cancel);
        var said = await answer.Content.ReadAsStringAsync(Cancel);
        return (answer.StatusCode, said.StartsWith('{') ? JsonDocument.Parse(said).RootElement : default);
    }

    private Task<TrackerDbContext> OpenAsync() => House.Services.GetRequiredService<IDbContextFactory<TrackerDbContext>>().CreateDbContextAsync(Cancel);

    private async Task<int> IdAsync(string symbol)
    {
        await using var db = await OpenAsync();
        return await db.Resolutions.Where(r => r.Symbol == symbol).Select(r => r.Id).SingleAsync(Cancel);
    }
}
