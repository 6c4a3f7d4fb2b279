using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Tests.Platform.Http;

namespace ResolutionTracker.Web.Tests.Features.Progress;

/// <summary>Evidence over plain HTTP, as a browser sends it.</summary>
public sealed class EvidenceUploadTests(SharedHouse shared) : IClassFixture<SharedHouse>
{
    private static readonly byte[] Pdf = "%PDF-1.7\nminh chứng"u8.ToArray();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private House House => shared.House;

    private string Files => Path.Combine(House.Folder, "files");

    [Fact]
    public async Task A_file_is_kept_with_its_hash_and_comes_back_whole()
    {
        var (client, token) = await House.ScriptAsync(TrackerTest.Reporter);
        var (status, answer) = await SendAsync(client, token, await DraftAsync(), "Kế hoạch số 1.pdf", Pdf);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Kế hoạch số 1.pdf", answer.GetProperty("name").GetString());
        Assert.Equal(Pdf.Length, answer.GetProperty("size").GetInt64());

        var id = answer.GetProperty("id").GetInt32();
        await using var db = await OpenAsync();
        var row = await db.EvidenceFiles.SingleAsync(e => e.Id == id, Cancel);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Pdf)), row.Sha256);
        Assert.True(File.Exists(Path.Combine(Files, row.StoredName)));
        Assert.DoesNotContain("Kế hoạch", row.StoredName, StringComparison.Ordinal);

        using var back = await client.GetAsync(new Uri($"/tep/{id}", UriKind.Relative), Cancel);
        Assert.Equal(Pdf, await back.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal("attachment", back.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Kế hoạch số 1.pdf", back.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(back.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(back.Headers.CacheControl!.NoStore);
        Assert.Contains("sandbox", Assert.Single(back.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_bodys_file_and_report_are_not_there()
    {
        var (client, token) = await House.ScriptAsync(TrackerTest.Reporter);
        var report = await DraftAsync();
        var (_, answer) = await SendAsync(client, token, report, "a.pdf", Pdf);
        var id = answer.GetProperty("id").GetInt32();
        var (other, otherToken) = await House.ScriptAsync(ProgressTest.OtherReporter);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(new Uri($"/tep/{id}", UriKind.Relative), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(new Uri("/tep/999999", UriKind.Relative), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(other, otherToken, report, "a.pdf", Pdf)).Status);

        // A draft is its writers' own: the office sees its file once it is sent.
        var (office, _) = await House.ScriptAsync(TrackerTest.OfficeStaff);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync(new Uri($"/tep/{id}", UriKind.Relative), Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in()
    {
        var client = House.Visitor();
        var answer = await client.GetAsync(new Uri("/tep/1", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/account/login", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_byte_over_fifty_megabytes_is_too_much_and_leaves_nothing_behind()
    {
        var (client, token) = await House.ScriptAsync(TrackerTest.Reporter);
        var report = await DraftAsync();
        var before = Count();
        var big = new byte[EvidenceFile.MostBytes + 1];
        Pdf.CopyTo(big, 0);
        var (status, answer) = await SendAsync(client, token, report, "lớn.pdf", big);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("50 MB", answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, Count());
    }

    [Fact]
    public async Task Exactly_fifty_megabytes_are_taken()
    {
        var (client, token) = await House.ScriptAsync(TrackerTest.Reporter);
        var big = new byte[EvidenceFile.MostBytes];
        Pdf.CopyTo(big, 0);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(client, token, await DraftAsync(), "vừa.pdf", big)).Status);
    }

    [Theory]
    [InlineData("chuong-trinh.pdf", "MZ\u0090\0", "đuôi tệp")]
    [InlineData("bang.xlsx", "PK\u0003\u0004 không phải", "đuôi tệp")]
    [InlineData("anh.png", "%PDF-1.7", "đuôi tệp")]
    [InlineData("chuong-trinh.exe", "MZ", "không thuộc loại")]
    [InlineData("trang.html", "<script>", "không thuộc loại")]
    [InlineData("khong-duoi", "%PDF-1.7", "không thuộc loại")]
    [InlineData("rong.pdf", "", "không có nội dung")]
    public async Task A_file_that_is_not_what_is_taken_is_refused_in_words(string name, string content, string said)
    {
        var (client, token) = await House.ScriptAsync(TrackerTest.Reporter);
        var before = Count();
        var (status, answer) = await SendAsync(client, token, await DraftAsync(), name, System.Text.Encoding.Latin1.GetBytes(content));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
        Assert.Contains(said, answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, Count());
    }

    [Theory]
    [InlineData("a.docx", "word/document.xml", HttpStatusCode.OK)]
    [InlineData("a.xlsx", "xl/workbook.xml", HttpStatusCode.OK)]
    [InlineData("a.docx", "xl/workbook.xml", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("a.xlsx", "la/lung.txt", HttpStatusCode.UnsupportedMediaType)]
    public async Task Office_files_are_known_by_what_lies_in_them(string name, string entry, HttpStatusCode expected)
    {
        var (client, token) = await House.ScriptAsync(TrackerTest.Reporter);
        using var bytes = new MemoryStream();
        await using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("[Content_Types].xml");
            archive.CreateEntry(entry);
        }

        Assert.Equal(expected, (await SendAsync(client, token, await DraftAsync(), name, bytes.ToArray())).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("CfDJ8-not-a-token")]
    public async Task A_file_without_the_pages_token_is_refused(string? token)
    {
        var (client, _) = await House.ScriptAsync(TrackerTest.Reporter);
        var before = Count();
        var (status, answer) = await SendAsync(client, token, await DraftAsync(), "a.pdf", Pdf);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("tải lại trang", answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, Count());
    }

    [Fact]
    public async Task A_report_that_was_sent_takes_no_more_files()
    {
        var (client, token) = await House.ScriptAsync(TrackerTest.Reporter);
        await using var db = await OpenAsync();
        var sent = await db.ProgressReports.Where(r => r.State == ReportState.Submitted && db.Agencies.Any(a => a.Id == r.AgencyId && a.Code == "so-cong-thuong")).Select(r => r.Id).FirstAsync(Cancel);
        var (status, answer) = await SendAsync(client, token, sent, "a.pdf", Pdf);
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("không sửa được", answer.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_in_the_name_is_cut_off()
    {
        var (client, token) = await House.ScriptAsync(TrackerTest.Reporter);
        var (_, answer) = await SendAsync(client, token, await DraftAsync(), @"..\..\C\minh-chung.pdf", Pdf);
        Assert.Equal("minh-chung.pdf", answer.GetProperty("name").GetString());
    }

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(HttpClient client, string? token, int report, string name, byte[] bytes)
    {
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { file, "file", name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/bao-cao-tien-do/{report}/tep", UriKind.Relative)) { Content = form };
        if (token is not null)
        {
            request.Headers.Add("RequestVerificationToken", token);
        }

        using var answer = await client.SendAsync(request, Cancel);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement);
    }

    private int Count() => Directory.Exists(Files) ? Directory.GetFiles(Files).Length : 0;

    private Task<TrackerDbContext> OpenAsync() => House.Services.GetRequiredService<IDbContextFactory<TrackerDbContext>>().CreateDbContextAsync(Cancel);

    private async Task<int> DraftAsync()
    {
        await using var db = await OpenAsync();
        return await db.ProgressReports.Where(r => r.State == ReportState.Draft && db.Agencies.Any(a => a.Id == r.AgencyId && a.Code == "so-cong-thuong")).Select(r => r.Id).FirstAsync(Cancel);
    }
}
