using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Dashboard;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Tests.Features.Dashboard;

public sealed class OfficialMatrixTests : TrackerTest
{
    [Fact]
    public async Task The_columns_sum_to_the_total_in_every_row_on_many_days()
    {
        await using var db = await OpenDatabaseAsync();
        var calendar = await Services.GetRequiredService<Today>().CalendarAsync(Cancel);
        var leads = await db.Obligations.CountAsync(o => o.Role == ObligationRole.Lead, Cancel);
        for (var day = new DateOnly(2021, 8, 9); day < new DateOnly(2026, 1, 1); day = day.AddDays(41))
        {
            var matrix = await OfficialMatrixQueries.ReadAsync(db, db.Obligations, StatusThresholds.For(day, calendar), Cancel);
            Assert.Equal(leads, matrix.Total.Official.Total);
            Assert.Equal(leads, matrix.Total.Original.Total);
            foreach (var counts in matrix.Rows.Select(r => r.Counts).Append(matrix.Unsourced).Append(matrix.Total.Official))
            {
                Assert.Equal(counts.Total, Enum.GetValues<MatrixColumn>().Sum(c => counts[c]));
                Assert.Equal(counts.Total, counts.Rate.Counted + counts.Rate.LeftOut);
            }
        }
    }

    [Fact]
    public async Task What_secret_documents_give_stands_beside_the_total_and_in_no_rate()
    {
        var before = await ReadAsync();
        await GivenAsync(async work =>
        {
            var committee = await work.Db.Agencies.SingleAsync(a => a.Code == "tinh-uy", Cancel);
            work.Db.AddRange(
                Domain.Resolutions.Resolution.Placeholder(Domain.Resolutions.ResolutionKind.KL, "90-KL/TU", committee, null, null, 4),
                Domain.Resolutions.Resolution.Placeholder(Domain.Resolutions.ResolutionKind.KL, "91-KL/TU", committee, null, null, null));
            return null;
        });
        var after = await ReadAsync();
        Assert.Equal((0, 4), (before.Secret, after.Secret));
        Assert.Equal(before.Total.Official.Rate, after.Total.Official.Rate);
        Assert.Equal(before.Total.Official.Total, after.Total.Official.Total);
        Assert.Contains("và 4 nhiệm vụ theo văn bản mật (không theo dõi chi tiết tại đây)", Render<MatrixTile>().WaitForElement("table").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("và 4 nhiệm vụ theo văn bản mật", Render<SentenceTile>().WaitForElement("p").TextContent, StringComparison.Ordinal);
        await SignInAsync(Reporter);
        Assert.Equal(0, (await ReadAsync()).Secret);
    }

    [Fact]
    public async Task Work_that_rests_on_two_documents_stands_in_both_rows_and_once_in_the_total()
    {
        var before = await ReadAsync();
        await using var db = await OpenDatabaseAsync();
        var documents = await db.Resolutions.OrderBy(r => r.Id).Take(2).Select(r => r.Id).ToListAsync(Cancel);
        await GivenAsync(async work =>
        {
            var sources = await work.Db.Resolutions.Include(r => r.Clauses).Where(r => documents.Contains(r.Id)).ToListAsync(Cancel);
            var lead = await work.Db.Agencies.SingleAsync(a => a.Code == "so-cong-thuong", Cancel);
            var draft = new AssignmentDraft { Title = "Việc của hai văn bản", Lead = lead, Due = DueTerms.NotSet, Sources = [.. sources.Select(s => ((Domain.Resolutions.Resolution, Domain.Resolutions.Clause?))(s, null))] };
            var assignment = Assignment.Give(draft, Actor.System, SomeWork.Given);
            work.Db.Add(assignment);
            return assignment;
        });
        var after = await ReadAsync();
        Assert.Equal(before.Total.Official.Total + 1, after.Total.Official.Total);
        Assert.Equal(before.CountedAgain + 1, after.CountedAgain);
        foreach (var id in documents)
        {
            Assert.Equal(Of(before, id) + 1, Of(after, id));
        }
    }

    [Fact]
    public async Task Two_clauses_of_one_document_are_one_row_and_one_count()
    {
        await using var db = await OpenDatabaseAsync();
        var clauses = await db.Clauses.OrderBy(c => c.Id).Take(2).Select(c => new { c.Id, c.ResolutionId }).ToListAsync(Cancel);
        Assert.Equal(clauses[0].ResolutionId, clauses[1].ResolutionId);
        var before = await ReadAsync();
        await GivenAsync(async work =>
        {
            var found = await work.Db.Clauses.Where(c => c.Id == clauses[0].Id || c.Id == clauses[1].Id).ToListAsync(Cancel);
            var document = await work.Db.Resolutions.SingleAsync(r => r.Id == clauses[0].ResolutionId, Cancel);
            var lead = await work.Db.Agencies.SingleAsync(a => a.Code == "so-cong-thuong", Cancel);
            var draft = new AssignmentDraft { Title = "Việc của hai mục", Lead = lead, Due = DueTerms.NotSet, Sources = [.. found.Select(c => ((Domain.Resolutions.Resolution, Domain.Resolutions.Clause?))(document, c))] };
            var assignment = Assignment.Give(draft, Actor.System, SomeWork.Given);
            work.Db.Add(assignment);
            return assignment;
        });
        var after = await ReadAsync();
        Assert.Equal(Of(before, clauses[0].ResolutionId) + 1, Of(after, clauses[0].ResolutionId));
        Assert.Equal(before.CountedAgain, after.CountedAgain);
    }

    [Fact]
    public async Task Contributions_stay_outside()
    {
        await using var db = await OpenDatabaseAsync();
        Assert.True(await db.Obligations.AnyAsync(o => o.Role == ObligationRole.Contribution, Cancel));
        Assert.Equal(await db.Obligations.CountAsync(o => o.Role == ObligationRole.Lead, Cancel), (await ReadAsync()).Total.Official.Total);
    }

    [Fact]
    public async Task A_body_s_person_gets_no_figure_of_another_body()
    {
        await SignInAsync(Reporter);
        var own = (await AgencyAsync("so-cong-thuong")).Id;
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(await db.Obligations.CountAsync(o => o.AgencyId == own && o.Role == ObligationRole.Lead, Cancel), (await ReadAsync()).Total.Official.Total);
    }

    private static int Of(OfficialMatrix matrix, int document) => matrix.Rows.FirstOrDefault(r => r.ResolutionId == document)?.Counts.Total ?? 0;

    private Task<OfficialMatrix> ReadAsync() => Services.GetRequiredService<OfficialMatrixQueries>().ReadAsync(Cancel);
}
