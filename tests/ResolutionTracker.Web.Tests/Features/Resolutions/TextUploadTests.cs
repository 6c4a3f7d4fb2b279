using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Tests.Platform.Files;
using ResolutionTracker.Web.Tests.Platform.Http;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>Texts over plain HTTP, as a browser sends them.</summary>
public sealed class TextUploadTests(SharedHouse shared) : IClassFixture<SharedHouse>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private House House => shared.House;

    [Fact]
    public async Task A_pasted_text_as_long_as_texts_may_be_arrives_whole()
    {
        var text = string.Join('\n', Enumerable.Range(1, 9_000).Select(i => $"{i}. Giao cơ quan thứ {i} xây dựng kế hoạch, báo cáo kết quả hằng quý, đúng thời hạn và đúng thể thức."));
        Assert.InRange(text.Length, 800_000, 1_000_000);
        var (client, token) = await House.ScriptAsync(TrackerTest.OfficeStaff);

        var (status, answer) = await SendAsync(client, token, Urls.PastedText(await DocumentAsync()), "van-ban.txt", Encoding.UTF8.GetBytes(text));

        Assert.Equal(HttpStatusCode.OK, status);
        await using var db = await OpenAsync();
        var draft = await db.TextDrafts.SingleAsync(d => d.Id == answer.GetProperty("id").GetInt32(), Cancel);
        Assert.Equal((text, null), (draft.Text, draft.FileName));
    }

    [Fact]
    public async Task A_Word_file_is_read_and_does_not_stay()
    {
        var (client, token) = await House.ScriptAsync(TrackerTest.OfficeStaff);
        using var word = TextFiles.WordOf("I. NHIỆM VỤ\n1. Giao Sở Công Thương xây dựng Đề án.");

        var (status, answer) = await SendAsync(client, token, Urls.TextFile(await DocumentAsync()), "Kết luận 12.docx", word.ToArray());

        Assert.Equal(HttpStatusCode.OK, status);
        await using var db = await OpenAsync();
        var draft = await db.TextDrafts.SingleAsync(d => d.Id == answer.GetProperty("id").GetInt32(), Cancel);
        Assert.Equal(("I. NHIỆM VỤ\n1. Giao Sở Công Thương xây dựng Đề án.", "Kết luận 12.docx"), (draft.Text, draft.FileName));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(House.Folder, "files"), "*.docx"));
    }

    [Fact]
    public async Task The_box_gets_the_text_as_it_stands_or_the_draft_and_only_for_the_office()
    {
        var document = await DocumentAsync();
        var (client, token) = await House.ScriptAsync(TrackerTest.OfficeStaff);
        var standing = await client.GetStringAsync(new Uri(Urls.StandingText(document, null), UriKind.Relative), Cancel);
        var (_, answer) = await SendAsync(client, token, Urls.PastedText(document), "van-ban.txt", Encoding.UTF8.GetBytes("1. Việc đang sửa."));
        var draft = await client.GetStringAsync(new Uri(Urls.StandingText(document, answer.GetProperty("id").GetInt32()), UriKind.Relative), Cancel);
        var (agency, _) = await House.ScriptAsync(TrackerTest.Reporter);

        await using var db = await OpenAsync();
        var clauses = await db.Clauses.Where(c => c.ResolutionId == document).OrderBy(c => c.Order).Select(c => c.Text).ToListAsync(Cancel);
        Assert.Equal(clauses.Count, standing.Split('\n').Length);
        Assert.All(clauses, text => Assert.Contains(text, standing, StringComparison.Ordinal));
        Assert.Equal("1. Việc đang sửa.", draft);
        Assert.NotEqual(HttpStatusCode.OK, (await agency.GetAsync(new Uri(Urls.StandingText(document, null), UriKind.Relative), Cancel)).StatusCode);
    }

    [Fact]
    public async Task Each_bad_file_is_answered_with_its_own_sentence_and_leaves_nothing()
    {
        var (client, token) = await House.ScriptAsync(TrackerTest.OfficeStaff);
        var url = Urls.TextFile(await DocumentAsync());
        (string Name, byte[] Bytes, string Said)[] bad =
        [
            ("a.docx", TextFiles.WordBomb(250).ToArray(), "giải nén ra quá lớn"),
            ("a.docx", "không phải Word"u8.ToArray(), "không đúng với đuôi .docx"),
            ("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Word đời cũ"),
            ("a.pdf", "%PDF-1.7 hỏng"u8.ToArray(), "bị hỏng"),
            ("a.txt", [0x4E, 0x67, 0x68, 0x69, 0xF2, 0x20, 0x71, 0xEA], "Unicode"),
            ("a.txt", " "u8.ToArray(), "không có chữ nào"),
            ("a.xlsx", [1], "không thuộc loại"),
        ];
        foreach (var (name, bytes, said) in bad)
        {
            var (status, answer) = await SendAsync(client, token, url, name, bytes);
            Assert.InRange((int)status, 400, 499);
            Assert.Contains(said, answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        }

        Assert.Empty(Directory.EnumerateFiles(Path.Combine(House.Folder, "files")));
    }

    [Fact]
    public async Task An_agency_and_a_stranger_enter_no_text_and_a_page_without_its_token_neither()
    {
        var url = Urls.PastedText(await DocumentAsync());
        var (agency, token) = await House.ScriptAsync(TrackerTest.Reporter);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(agency, token, url, "a.txt", "1. A"u8.ToArray())).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(House.Visitor(), token, url, "a.txt", "1. A"u8.ToArray())).StatusCode);
        var (office, _) = await House.ScriptAsync(TrackerTest.OfficeStaff);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(office, null, url, "a.txt", "1. A"u8.ToArray())).StatusCode);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(HttpClient client, string? token, string url, string name, byte[] bytes)
    {
        using var answer = await PostAsync(client, token, url, name, bytes);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string? token, string url, string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent();
        var part = new ByteArrayContent(bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(part, "file", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(url, UriKind.Relative)) { Content = form };
        if (token is not null)
        {
            request.Headers.Add("RequestVerificationToken", token);
        }

        return await client.SendAsync(request, Cancel);
    }

    private async Task<int> DocumentAsync()
    {
        await using var db = await OpenAsync();
        return await db.Resolutions.Where(r => r.Symbol == "50-CTr/TU").Select(r => r.Id).SingleAsync(Cancel);
    }

    private Task<TrackerDbContext> OpenAsync() => House.Services.GetRequiredService<IDbContextFactory<TrackerDbContext>>().CreateDbContextAsync(Cancel);
}
