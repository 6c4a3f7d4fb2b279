using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Dashboard;

namespace ResolutionTracker.Web.Tests.Features.Dashboard;

public sealed class TrendTests : TrackerTest
{
    private static readonly DateOnly QuarterEnd = new(2022, 9, 30);

    [Fact]
    public async Task The_former_quarter_s_end_is_named_and_today_is_the_matrix()
    {
        var trend = await Queries.ReadAsync(Cancel);
        Assert.Equal(QuarterEnd, trend.Former.Date);
        Assert.Equal(new(2022, 11, 15), trend.Now.Date);
        var (_, _, counts) = await Services.GetRequiredService<OfficialMatrixQueries>().TotalAsync(Cancel);
        Assert.Equal(counts.Done, trend.Now.Completed);
        Assert.Equal(counts[MatrixColumn.OpenOverdue], trend.Now.Overdue);
    }

    [Fact]
    public async Task Today_stays_the_matrix_as_days_go_by()
    {
        for (var step = 0; step < 8; step++)
        {
            Clock.Advance(TimeSpan.FromDays(61));
            var trend = await Queries.ReadAsync(Cancel);
            var (date, _, counts) = await Services.GetRequiredService<OfficialMatrixQueries>().TotalAsync(Cancel);
            Assert.Equal((date, counts.Done, counts[MatrixColumn.OpenOverdue]), (trend.Now.Date, trend.Now.Completed, trend.Now.Overdue));
        }
    }

    public static TheoryData<string, int, int> Cases => new()
    {
        { "accepted before", 1, 0 },
        { "accepted on the day itself", 1, 0 },
        { "accepted after, claimed in time", 0, 0 },
        { "accepted after, claimed after its day but by then", 0, 1 },
        { "due before, claimed only afterwards", 0, 1 },
        { "due before, nothing heard", 0, 1 },
        { "due on the day itself", 0, 0 },
        { "due before, submitted upward in time", 0, 0 },
        { "due before, extended only afterwards", 0, 1 },
        { "due before, extended by then", 0, 0 },
        { "due before, withdrawn afterwards", 0, 1 },
        { "due before, withdrawn by then", 0, 0 },
        { "no due day", 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Facts_of_later_days_do_not_count_then(string what, int completed, int overdue)
    {
        var before = await Queries.StandingAsync(QuarterEnd, Cancel);
        await GivenAsync(async work =>
        {
            var agency = await work.Db.Agencies.SingleAsync(a => a.Code == "so-cong-thuong", Cancel);
            var (assignment, change) = Make(what, agency);
            work.Db.Add(assignment);
            if (change is not null)
            {
                work.Db.Add(change);
            }

            return assignment;
        });
        var after = await Queries.StandingAsync(QuarterEnd, Cancel);
        Assert.Equal((completed, overdue), (after.Completed - before.Completed, after.Overdue - before.Overdue));
    }

    private TrendQueries Queries => Services.GetRequiredService<TrendQueries>();

    private static (Assignment Assignment, DueDayChange? Change) Make(string what, Agency agency)
    {
        var august = SomeWork.For(agency, new(2022, 8, 31));
        switch (what)
        {
            case "accepted before": return (august.Claimed(new(2022, 8, 20)).Accepted(new(2022, 8, 25)), null);
            case "accepted on the day itself": return (august.Claimed(new(2022, 8, 20)).Accepted(QuarterEnd), null);
            case "accepted after, claimed in time": return (august.Claimed(new(2022, 8, 20)).Accepted(new(2022, 10, 3)), null);
            case "accepted after, claimed after its day but by then": return (august.Claimed(new(2022, 9, 15)).Accepted(new(2022, 10, 3)), null);
            case "due before, claimed only afterwards": return (august.Claimed(new(2022, 10, 5)), null);
            case "due before, nothing heard": return (august, null);
            case "due on the day itself": return (SomeWork.For(agency, QuarterEnd), null);
            case "due before, submitted upward in time": return (august.Submitted(new(2022, 8, 30)), null);
            case "due before, extended only afterwards": return (august, august.Extended(new(2022, 12, 31), new(2022, 8, 25), new(2022, 10, 6)));
            case "due before, extended by then": return (august, august.Extended(new(2022, 12, 31), new(2022, 8, 25), new(2022, 8, 29)));
            case "due before, withdrawn afterwards": august.Withdraw("Thôi không làm", Domain.Accounts.Actor.System, new(2022, 10, 10)); return (august, null);
            case "due before, withdrawn by then": august.Withdraw("Thôi không làm", Domain.Accounts.Actor.System, new(2022, 9, 10)); return (august, null);
            case "no due day": return (SomeWork.For(agency, null), null);
            default: throw new ArgumentOutOfRangeException(nameof(what), what, null);
        }
    }
}
