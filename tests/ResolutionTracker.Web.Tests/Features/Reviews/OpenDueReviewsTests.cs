using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Features.Reminders;
using ResolutionTracker.Web.Features.Reviews;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Tests.Features.Reminders;

namespace ResolutionTracker.Web.Tests.Features.Reviews;

public sealed class OpenDueReviewsTests : ReminderTest
{
    [Fact]
    public async Task On_the_demo_day_the_yearly_review_opens_and_the_interim_one_stays_planned()
    {
        await RunAsync<OpenDueReviews>();
        await using var db = await OpenDatabaseAsync();
        var reviews = await db.Reviews.Where(r => r.Cycle.Resolution.Symbol == "50-CTr/TU").OrderBy(r => r.DueOn).ToListAsync(Cancel);
        Assert.Equal(
            [(ReviewKind.Yearly, new DateOnly(2022, 12, 31), ReviewState.Open), (ReviewKind.Interim, new(2023, 10, 14), ReviewState.Planned), (ReviewKind.Final, new(2025, 10, 14), ReviewState.Planned)],
            reviews.Select(r => (r.Kind, r.DueOn, r.State)));
        Assert.Equal(new DateOnly(2022, 11, 15), reviews[0].OpenedOn);
    }

    [Fact]
    public async Task It_tells_the_office_and_the_bodies_involved_once_however_often_it_runs()
    {
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(RunAsync<OpenDueReviews>, Cancel)));
        await RunAsync<OpenDueReviews>();
        await using var db = await OpenDatabaseAsync();
        var told = await db.Notices.Where(n => n.Code.StartsWith("ReviewOpened") && n.Arguments.Contains("50-CTr/TU")).ToListAsync(Cancel);
        Assert.Equal(told.Count, told.Select(n => n.AccountId).Distinct().Count());
        var review = await db.Reviews.Include(r => r.Cycle).SingleAsync(r => r.Kind == ReviewKind.Yearly && r.Cycle.Resolution.Symbol == "50-CTr/TU", Cancel);
        Assert.Equal(Urls.Review(review.Id), told.Single(n => n.AccountId == AccountAsync(OfficeStaff).Result).Url);
        var own = told.Single(n => n.AccountId == AccountAsync(Reporter).Result);
        Assert.Equal(("ReviewOpenedForAgency", Urls.Resolution(review.Cycle.ResolutionId)), (own.Code, own.Url));
        Assert.Contains("Văn phòng", Services.GetRequiredService<NoticeWords>().Word(new(own.Id, own.Code, own.Arguments, own.Url, own.At, false)), StringComparison.Ordinal);
        Assert.DoesNotContain(told, n => n.AccountId == AccountAsync(Administrator).Result || n.AccountId == AccountAsync(Leader).Result);
        Assert.Equal(1, await db.History.CountAsync(h => h.Action == "OpenReview" && h.SubjectId == review.Id, Cancel));
    }

    [Fact]
    public async Task The_interim_review_opens_half_a_year_ahead_by_the_clock_of_Viet_Nam()
    {
        Clock.SetUtcNow(new(2023, 4, 16, 16, 59, 0, TimeSpan.Zero));
        await RunAsync<OpenDueReviews>();
        Assert.Equal(ReviewState.Planned, await InterimAsync());
        Clock.Advance(TimeSpan.FromMinutes(2));
        await RunAsync<OpenDueReviews>();
        Assert.Equal(ReviewState.Open, await InterimAsync());
    }

    private async Task<ReviewState> InterimAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Reviews.Where(r => r.Kind == ReviewKind.Interim && r.Cycle.Resolution.Symbol == "50-CTr/TU").Select(r => r.State).SingleAsync(Cancel);
    }
}
