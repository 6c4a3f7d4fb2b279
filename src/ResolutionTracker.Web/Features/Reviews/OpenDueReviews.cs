using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Jobs;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>Opens each review when its time has come and tells the office and the bodies with work on its document. A second run finds nothing to open.</summary>
public sealed class OpenDueReviews(ReviewQueries queries, UnitOfWork unitOfWork, Today today) : IJob
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await queries.ToOpenAsync(today.Date, cancellationToken))
        {
            try
            {
                await unitOfWork.RunAsync(Policies.EditContent, Guid.NewGuid(), work => OpenAsync(work, id, cancellationToken), cancellationToken);
            }
            catch (RuleBroken rival) when (rival.Code == "ChangedMeanwhile")
            {
                // Opened by another run at the same moment, which has told everybody.
            }
        }
    }

    private static async Task<Entity?> OpenAsync(Work work, int reviewId, CancellationToken cancellationToken)
    {
        var review = await work.Db.Reviews.Include(r => r.Cycle.Resolution).SingleAsync(r => r.Id == reviewId, cancellationToken);
        if (!review.OpenIfDue(work.Today))
        {
            return review;
        }

        var resolution = review.Cycle.Resolution;
        work.Note("OpenReview", review);
        string[] said = [review.Kind.ToString(), resolution.Symbol ?? resolution.Summary, review.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        await work.TellRoleAsync(Role.OfficeStaff, "ReviewOpened", Urls.Review(reviewId), cancellationToken, said);
        await work.TellRoleAsync(Role.OfficeHead, "ReviewOpened", Urls.Review(reviewId), cancellationToken, said);
        var involved = await work.Db.Obligations
            .Where(o => o.EndedOn == null && o.Assignment.Sources.Any(s => s.ResolutionId == resolution.Id))
            .Select(o => o.AgencyId).Distinct().ToListAsync(cancellationToken);
        foreach (var agency in involved)
        {
            await work.TellAgencyAsync(agency, "ReviewOpenedForAgency", Urls.Resolution(resolution.Id), cancellationToken, said);
        }

        return review;
    }
}
