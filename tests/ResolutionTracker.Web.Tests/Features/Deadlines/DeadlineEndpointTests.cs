using System.Net;
using System.Text.Json;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Tests.Platform.Http;

namespace ResolutionTracker.Web.Tests.Features.Deadlines;

public sealed class DeadlineEndpointTests(SharedHouse shared) : IClassFixture<SharedHouse>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TrackerTest.OfficeStaff)]
    [InlineData(TrackerTest.Reporter)]
    [InlineData(TrackerTest.Leader)]
    [InlineData(TrackerTest.Administrator)]
    public async Task Every_role_asks_and_gets_all_members_of_the_contract(string email)
    {
        using var client = await shared.House.SignedInAsync(email);
        var answer = await AskAsync(client, "trong quý III-2021", "2021-08-09");
        Assert.Equal(
            """{"understood":true,"kind":"quarter","start":"2021-07-01","due":"2021-09-30","before":false,"precision":"quarter","recurrence":[],"relative":null,"assumed":[],"text":"trong quý III-2021","normal":"Quý III/2021 (30/9/2021)","problem":null}""",
            answer.GetRawText().Replace("\\u00FD", "ý", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("9 tháng năm 2022", "nineMonths", "2022-01-01", "2022-09-30", "nineMonths")]
    [InlineData("trước ngày 15/6/2022", "date", null, "2022-06-15", "day")]
    [InlineData("không quy định thời hạn", "none", null, null, null)]
    [InlineData("thường xuyên", "recurring", null, null, null)]
    [InlineData("trong 5 ngày làm việc kể từ ngày ký", "relative", null, "2021-08-16", "day")]
    [InlineData("nhiệm kỳ 2020-2025", "term", "2020-10-14", "2025-12-31", "term")]
    [InlineData("nhiệm kỳ 2025-2030", "term", "2025-01-01", "2030-12-31", "term")]
    public async Task Kinds_days_and_precisions_are_named_as_agreed(string text, string kind, string? start, string? due, string? precision)
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        var answer = await AskAsync(client, text, "2021-08-09");
        Assert.Equal((true, kind, start), (answer.GetProperty("understood").GetBoolean(), answer.GetProperty("kind").GetString(), answer.GetProperty("start").GetString()));
        Assert.Equal(precision, answer.GetProperty("precision").GetString());
        Assert.Equal(due, answer.GetProperty("due").GetString());
    }

    [Fact]
    public async Task What_comes_back_names_its_days_and_a_term_its_years()
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        var twice = await AskAsync(client, "trước ngày 15/6 và 01/12 hằng năm", "2021-08-09");
        Assert.Equal("""[{"every":"year","days":[{"day":15,"month":6},{"day":1,"month":12}]}]""", twice.GetProperty("recurrence").GetRawText());
        Assert.Equal("2021-12-01", twice.GetProperty("due").GetString());
        var continuous = await AskAsync(client, "thường xuyên", "2021-08-09");
        Assert.Equal("""[{"every":"continuous","days":[]}]""", continuous.GetProperty("recurrence").GetRawText());
        var term = await AskAsync(client, "cho cả nhiệm kỳ và từng năm", "2021-08-09", "2020-2025");
        Assert.Equal(("term", "2020-10-14"), (term.GetProperty("kind").GetString(), term.GetProperty("start").GetString()));
        Assert.Equal("year", term.GetProperty("recurrence")[0].GetProperty("every").GetString());
        var relative = await AskAsync(client, "trong 10 ngày kể từ ngày nhận", "2021-08-09");
        Assert.Equal("""{"base":"received","days":10,"working":false}""", relative.GetProperty("relative").GetRawText());
    }

    [Fact]
    public async Task A_phrase_that_asks_asks_in_the_language_of_the_caller()
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        var asks = await AskAsync(client, "đầu năm 2022", "2021-08-09");
        Assert.False(asks.GetProperty("understood").GetBoolean());
        Assert.Equal(JsonValueKind.Null, asks.GetProperty("kind").ValueKind);
        Assert.Equal("", asks.GetProperty("normal").GetString());
        Assert.Contains("chưa rõ ngày", asks.GetProperty("problem").GetString(), StringComparison.Ordinal);
        client.DefaultRequestHeaders.Add("Accept-Language", "en-GB,vi;q=0.5");
        Assert.DoesNotContain("chưa rõ", (await AskAsync(client, "đầu năm 2022", "2021-08-09")).GetProperty("problem").GetString(), StringComparison.Ordinal);
        Assert.Equal("Quarter III/2021 (30/9/2021)", (await AskAsync(client, "Q3-2021", "2021-08-09")).GetProperty("normal").GetString());
    }

    [Theory]
    [InlineData("issuedOn=2021-08-09", "text")]
    [InlineData("text=a", "issuedOn")]
    [InlineData("text=a&issuedOn=09/08/2021", "issuedOn")]
    [InlineData("text=a&issuedOn=2021-13-01", "issuedOn")]
    [InlineData("text=a&issuedOn=2021-08-09&term=2020", "term")]
    [InlineData("text=a&issuedOn=2021-08-09&term=2025-2020", "term")]
    [InlineData("text=a&issuedOn=2021-08-09&term=", "term")]
    public async Task A_missing_or_malformed_parameter_is_told_in_a_sentence(string query, string parameter)
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        var answer = await client.GetAsync(new Uri($"{Urls.ParseDeadline}?{query}", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Contains(parameter, body.RootElement.GetProperty("problem").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_gets_a_status_not_a_page()
    {
        using var stranger = shared.House.Visitor();
        var answer = await stranger.GetAsync(new Uri($"{Urls.ParseDeadline}?text=a&issuedOn=2021-08-09", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task<JsonElement> AskAsync(HttpClient client, string text, string issuedOn, string? term = null)
    {
        var address = $"{Urls.ParseDeadline}?text={Uri.EscapeDataString(text)}&issuedOn={issuedOn}" + (term is null ? "" : $"&term={term}");
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
    }
}
