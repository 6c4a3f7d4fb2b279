using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Tests.Platform.Http;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>The plain addresses of an appendix: in by file or by paste, out as a workbook; for the office only.</summary>
public sealed class AppendixHttpTests(SharedHouse shared) : IClassFixture<SharedHouse>
{
    private const string Head = "TT\tTên nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tKết quả/Sản phẩm\tThời gian hoàn thành";
    private const int Document = 4;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_thousand_pasted_rows_come_in_over_http()
    {
        var text = Head + string.Concat(Enumerable.Range(1, 10_000).Select(i => $"\n{i}\tViệc thứ {i} của phụ lục được dán vào\tSở Công Thương\t\tKế hoạch\tQuý III/2022"));
        Assert.True(text.Length > 128 * 1024);
        var (client, token) = await shared.House.ScriptAsync(TrackerTest.OfficeStaff);
        using (client)
        {
            var answer = await PasteAsync(client, token, text);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var id = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("id").GetInt32();
            await using var db = await shared.House.OpenDatabaseAsync();
            Assert.Equal(10_001, await db.Set<AppendixSheetPart>().Where(p => p.ImportId == id).SumAsync(p => p.Rows, Cancel));
        }
    }

    [Fact]
    public async Task A_workbook_comes_in_and_a_bad_one_is_refused_in_words_with_nothing_kept()
    {
        var (client, token) = await shared.House.ScriptAsync(TrackerTest.OfficeStaff);
        using (client)
        {
            var good = SheetWriting.Write("Phụ lục", [Head.Split('\t'), ["1", "Việc trong tệp", "Sở Công Thương", "", "Kế hoạch", "2023"]], Cancel);
            Assert.Equal(HttpStatusCode.OK, (await UploadAsync(client, token, good, "phu-luc.xlsx")).StatusCode);
            await using var db = await shared.House.OpenDatabaseAsync();
            var before = await db.AppendixImports.CountAsync(Cancel);
            var bad = await UploadAsync(client, token, Encoding.UTF8.GetBytes("không phải tệp Excel"), "phu-luc.xlsx");
            Assert.NotEqual(HttpStatusCode.OK, bad.StatusCode);
            Assert.False(string.IsNullOrWhiteSpace(JsonDocument.Parse(await bad.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("error").GetString()));
            Assert.Equal(before, await db.AppendixImports.CountAsync(Cancel));
            Assert.Empty(Directory.GetFiles(Path.Combine(shared.House.Folder, "files"), "*.part"));
        }
    }

    [Fact]
    public async Task A_workbook_with_a_password_is_told_from_a_broken_one()
    {
        var folder = Directory.CreateDirectory(Path.Combine(shared.House.Folder, "files")).FullName;
        var (client, token) = await shared.House.ScriptAsync(TrackerTest.OfficeStaff);
        using (client)
        {
            foreach (var (file, word) in new[] { (BadFiles.Ole(locked: true), "mật khẩu"), (Encoding.UTF8.GetBytes("PK không phải tệp nén"), ".xlsx") })
            {
                var files = Directory.GetFiles(folder).Length;
                var answer = await UploadAsync(client, token, file, "phu-luc.xlsx");
                Assert.Contains(word, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
                Assert.Equal(files, Directory.GetFiles(folder).Length);
            }
        }
    }

    [Fact]
    public async Task The_reasons_stand_beside_the_rows_and_only_the_office_may_have_them()
    {
        var (client, token) = await shared.House.ScriptAsync(TrackerTest.OfficeStaff);
        int id;
        using (client)
        {
            var answer = await PasteAsync(client, token, Head + "\n1\t=CMD() việc\tCơ quan không có\t\t\tđầu năm");
            id = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("id").GetInt32();

            // No columns chosen yet: there is nothing to tell.
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(Address(id), Cancel)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/nhiem-vu/xuat.xlsx?van-ban=4", UriKind.Relative), Cancel)).StatusCode);
            var list = await client.GetAsync(new Uri("/nhiem-vu/xuat.xlsx", UriKind.Relative), Cancel);
            Assert.Equal("attachment", list.Content.Headers.ContentDisposition!.DispositionType);
            Assert.True(list.Headers.CacheControl!.NoStore);
        }

        foreach (var stranger in new[] { TrackerTest.Reporter, TrackerTest.Leader, TrackerTest.Administrator })
        {
            var (other, its) = await shared.House.ScriptAsync(stranger);
            using (other)
            {
                Assert.NotEqual(HttpStatusCode.OK, (await other.GetAsync(Address(id), Cancel)).StatusCode);
                Assert.NotEqual(HttpStatusCode.OK, (await PasteAsync(other, its, Head)).StatusCode);
                Assert.NotEqual(HttpStatusCode.OK, (await UploadAsync(other, its, [1, 2, 3], "a.xlsx")).StatusCode);
            }
        }

        using var office = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        Assert.Equal(HttpStatusCode.BadRequest, (await PasteAsync(office, "", Head)).StatusCode);
        using var agency = await shared.House.SignedInAsync(TrackerTest.Reporter);
        Assert.NotEqual(HttpStatusCode.OK, (await agency.GetAsync(new Uri("/nhiem-vu/xuat.xlsx", UriKind.Relative), Cancel)).StatusCode);
    }

    private static Uri Address(int import) => new(Urls.AppendixProblems(Document, import), UriKind.Relative);

    private static async Task<HttpResponseMessage> PasteAsync(HttpClient client, string token, string text)
    {
        using var form = new MultipartFormDataContent { { new StringContent(text, Encoding.UTF8, "text/plain"), "file", "van-ban.txt" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, Urls.PasteAppendix(Document)) { Content = form };
        request.Headers.Add("RequestVerificationToken", token);
        return await client.SendAsync(request, Cancel);
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, string token, byte[] bytes, string name)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, Urls.UploadAppendix(Document)) { Content = form };
        request.Headers.Add("RequestVerificationToken", token);
        return await client.SendAsync(request, Cancel);
    }
}
