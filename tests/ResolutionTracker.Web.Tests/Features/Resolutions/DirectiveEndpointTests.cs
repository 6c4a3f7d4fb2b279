using System.Net;
using System.Text;
using System.Text.Json;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Tests.Platform.Http;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

public sealed class DirectiveEndpointTests(SharedHouse shared) : IClassFixture<SharedHouse>
{
    private const string Directive = "Giao Sở KH&ĐT chủ trì, phối hợp với Sở Tài chính xây dựng Đề án thu hút đầu tư, hoàn thành trong quý III-2021.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_office_gets_all_members_of_the_contract()
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        var answer = await AskAsync(client, Directive);
        var only = Assert.Single(answer.EnumerateArray());
        Assert.Equal(
            ["sentence", "start", "length", "kind", "leads", "contributors", "implementers", "action", "deliverable", "deliverableKind", "deadline", "why"],
            only.EnumerateObject().Select(m => m.Name));
        Assert.Equal(Directive.TrimEnd('.'), only.GetProperty("sentence").GetString());
        Assert.Equal((0, Directive.Length - 1), (only.GetProperty("start").GetInt32(), only.GetProperty("length").GetInt32()));
        Assert.Equal("assignment", only.GetProperty("kind").GetString());
        Assert.Equal("Sở Kế hoạch và Đầu tư", Assert.Single(Texts(only, "leads")));
        Assert.Equal("Sở Tài chính", Assert.Single(Texts(only, "contributors")));
        Assert.Empty(Texts(only, "implementers"));
        Assert.Equal("Đề án thu hút đầu tư", only.GetProperty("deliverable").GetString());
        Assert.Equal("Đề án", only.GetProperty("deliverableKind").GetString());
        var deadline = only.GetProperty("deadline");
        Assert.Equal(
            ["understood", "kind", "start", "due", "before", "precision", "recurrence", "relative", "assumed", "text", "normal", "problem"],
            deadline.EnumerateObject().Select(m => m.Name));
        Assert.Equal(("2021-09-30", "trong quý III-2021"), (deadline.GetProperty("due").GetString(), deadline.GetProperty("text").GetString()));
        Assert.Contains("\"Giao\" đứng trước tên cơ quan", Texts(only, "why"));
    }

    [Fact]
    public async Task Indicators_reviews_and_groups_are_named_as_agreed_in_the_order_of_the_text()
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeHead);
        var answer = await AskAsync(client, "Phấn đấu đến năm 2025, tỷ lệ hộ nghèo còn dưới 1%.\nCác cơ quan, đơn vị, địa phương tổ chức sơ kết 3 năm thực hiện Nghị quyết. Ban cán sự Đảng chỉ đạo Sở Y tế triển khai thực hiện.");
        Assert.Equal(["indicator", "review", "assignment"], answer.EnumerateArray().Select(s => s.GetProperty("kind").GetString()));
        Assert.Equal("Các cơ quan, đơn vị, địa phương", Assert.Single(Texts(answer[1], "leads")));
        Assert.Equal(JsonValueKind.Null, answer[2].GetProperty("deadline").ValueKind);
        Assert.Equal("Ban cán sự đảng Ủy ban nhân dân tỉnh", Assert.Single(Texts(answer[2], "leads")));
        Assert.Equal("Sở Y tế", Assert.Single(Texts(answer[2], "implementers")));
    }

    [Fact]
    public async Task A_caller_in_English_is_told_why_in_English()
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        Assert.Contains("\"Giao\" stands before the name of the body", Texts((await AskAsync(client, Directive))[0], "why"));
    }

    [Theory]
    [InlineData(TrackerTest.Reporter)]
    [InlineData(TrackerTest.Leader)]
    [InlineData(TrackerTest.Administrator)]
    public async Task Only_the_office_may_ask(string email)
    {
        using var client = await shared.House.SignedInAsync(email);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(client, Body(Directive))).StatusCode);
    }

    [Fact]
    public async Task A_stranger_gets_a_status_not_a_page()
    {
        using var stranger = shared.House.Visitor();
        var answer = await PostAsync(stranger, Body(Directive));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("not json", "JSON")]
    [InlineData("[]", "JSON")]
    [InlineData("""{"text":"\ud800","issuedOn":"2021-08-09"}""", "JSON")]
    [InlineData("""{"issuedOn":"2021-08-09"}""", "\"text\"")]
    [InlineData("""{"text":"  ","issuedOn":"2021-08-09"}""", "\"text\"")]
    [InlineData("""{"text":7,"issuedOn":"2021-08-09"}""", "\"text\"")]
    [InlineData("""{"text":"Giao Sở Y tế"}""", "\"issuedOn\"")]
    [InlineData("""{"text":"Giao Sở Y tế","issuedOn":"09/08/2021"}""", "\"issuedOn\"")]
    [InlineData("""{"text":"Giao Sở Y tế","issuedOn":null}""", "\"issuedOn\"")]
    public async Task A_question_that_is_none_is_told_in_a_sentence(string body, string names)
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        Assert.Contains(names, await RefusedAsync(client, body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_over_the_limit_is_refused_with_the_limit()
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        Assert.Contains("500.000", await RefusedAsync(client, Body(new string('a', 500_001))), StringComparison.Ordinal);
        Assert.Contains("500.000", await RefusedAsync(client, new string(' ', 3_100_000)), StringComparison.Ordinal);
    }

    private static string Body(string text) => JsonSerializer.Serialize(new { text, issuedOn = "2021-08-09" });

    private static async Task<string> RefusedAsync(HttpClient client, string body)
    {
        var answer = await PostAsync(client, body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        return json.RootElement.GetProperty("problem").GetString()!;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(Urls.ExtractDirectives, UriKind.Relative), content, Cancel);
    }

    private static async Task<JsonElement> AskAsync(HttpClient client, string text)
    {
        var answer = await PostAsync(client, Body(text));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("suggestions");
    }

    private static List<string> Texts(JsonElement suggestion, string member) => [.. suggestion.GetProperty(member).EnumerateArray().Select(m => m.GetString()!)];
}
