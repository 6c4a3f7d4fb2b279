using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Comments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Comments;

/// <summary>Who can sign in and read content, and how much of it.</summary>
internal static class CommentReaders
{
    private static readonly string[] SeeAll = [nameof(Role.OfficeStaff), nameof(Role.OfficeHead), nameof(Role.Leader), nameof(Role.Inspector)];
    private static readonly string[] SeeOwn = [nameof(Role.AgencyReporter), nameof(Role.AgencyHead)];

    public static async Task<List<MentionedReader>> OfAsync(TrackerDbContext db, Expression<Func<UserAccount, bool>> wanted, CancellationToken cancellationToken)
    {
        var found = await db.Users.Where(u => !u.IsDisabled).Where(wanted).OrderBy(u => u.FullName).ThenBy(u => u.Id).Select(u => new
        {
            u.Id,
            u.FullName,
            u.AgencyId,
            All = db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(x => x.Id == r.RoleId && SeeAll.Contains(x.Name))),
            Own = db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(x => x.Id == r.RoleId && SeeOwn.Contains(x.Name))),
        }).ToListAsync(cancellationToken);
        return [.. found.Where(f => f.All || f.Own).Select(f => new MentionedReader(f.Id, f.FullName, f.All, f.Own ? f.AgencyId : null))];
    }
}
