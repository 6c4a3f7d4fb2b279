using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Tests.Platform.Http;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

/// <summary>The matrix as a file.</summary>
public sealed class MatrixWorkbookTests(SharedHouse shared) : IClassFixture<SharedHouse>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_file_holds_the_rows_columns_and_sums_of_the_screen()
    {
        var rows = await RowsAsync(TrackerTest.OfficeStaff, await MatrixAsync());
        Assert.Equal(3 + 46 + 3, rows.Count);
        Assert.Equal(["Cơ quan, đơn vị", "Nhiệm kỳ 2020–2025"], rows[2].Take(2));
        Assert.Equal(["Đã xong", "Quá hạn", "Tổng"], rows[2].Skip(7));

        // Each grand total stands under its own head, and nowhere else.
        for (var sum = 0; sum < 3; sum++)
        {
            var body = rows.Skip(3).Take(46);
            var row = rows[^(3 - sum)];
            Assert.Equal($"Cộng: {rows[2][7 + sum]}", row[0]);
            Assert.Equal(Enumerable.Range(0, 3).Select(i => i == sum ? Text(body.Sum(r => int.Parse(r[7 + sum], null))) : ""), row.Skip(7));
            Assert.Equal(int.Parse(row[7 + sum], null), row.Skip(1).Take(6).Sum(c => int.Parse(c, null)));
        }

        Assert.DoesNotContain(rows.SelectMany(r => r), c => c.Contains(") (", StringComparison.Ordinal));
        Assert.Contains(", hạn 30/09/2021", rows[3][1], StringComparison.Ordinal);
        Assert.True(int.Parse(rows[3][8], null) >= int.Parse(rows[48][8], null), "late bodies first");
    }

    [Fact]
    public async Task A_body_takes_its_own_row_along_and_its_sums_count_no_other()
    {
        var rows = await RowsAsync(TrackerTest.Reporter, await MatrixAsync());
        Assert.Equal(3 + 1 + 3, rows.Count);
        Assert.Equal(("Sở Công Thương", "6"), (rows[3][0], rows[^1][9]));
    }

    [Fact]
    public async Task There_is_no_file_for_strangers_for_the_administrator_or_of_other_work()
    {
        using var office = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync(new Uri(Urls.MatrixFile(999_999, byProtocol: false), UriKind.Relative), Cancel)).StatusCode);
        using var administrator = await shared.House.SignedInAsync(TrackerTest.Administrator);
        Assert.NotEqual(HttpStatusCode.OK, (await administrator.GetAsync(new Uri(Urls.MatrixFile(await MatrixAsync(), byProtocol: false), UriKind.Relative), Cancel)).StatusCode);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<int> MatrixAsync()
    {
        await using var scope = shared.House.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<TrackerDbContext>>().CreateDbContextAsync(Cancel);
        return await db.Assignments.Where(a => a.Form == AssignmentForm.Collective).OrderByDescending(a => a.Obligations.Count).Select(a => a.Id).FirstAsync(Cancel);
    }

    private async Task<byte[]> FileAsync(string email, int id)
    {
        using var client = await shared.House.SignedInAsync(email);
        using var answer = await client.GetAsync(new Uri(Urls.MatrixFile(id, byProtocol: false), UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"bang-theo-doi-{id}.xlsx", answer.Content.Headers.ContentDisposition?.FileName);
        return await answer.Content.ReadAsByteArrayAsync(Cancel);
    }

    private async Task<List<List<string>>> RowsAsync(string email, int id)
    {
        await using var file = new MemoryStream(await FileAsync(email, id));
        return [.. file.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>().Select(r => r.Values.Select(v => Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture) ?? "").ToList())];
    }
}
