using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>In-app notices, written in the same transaction as what they tell of. Whoever did it gets none.</summary>
public static class Notices
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Tells everybody who reports for a body.</summary>
    /// <param name="code">Key of the sentence in <c>Text/NoticeText.resx</c>.</param>
    /// <param name="arguments">What the sentence names; dates as yyyy-MM-dd.</param>
    /// <returns>Whether there was anybody to tell.</returns>
    public static async Task<bool> TellAgencyAsync(this Work work, int agencyId, string code, string url, CancellationToken cancellationToken, params string[] arguments)
    {
        var people = await work.Db.ReportersOf([agencyId]).Select(u => u.Id).ToListAsync(cancellationToken);
        Add(work, people, code, url, arguments);
        return people.Count > 0;
    }

    /// <summary>Tells each body of an assignment just given what it got, once for all its periods; after the save, when the assignment has its number.</summary>
    public static void TellOfNewWork(this Work work, Assignment assignment) => work.AfterSaving(async later =>
    {
        foreach (var body in assignment.Obligations.GroupBy(o => o.AgencyId))
        {
            await work.TellOfWorkAsync(assignment, body.Key, body.Min(o => o.DueOn), later);
        }
    });

    /// <summary>Tells a body of work that is now its own.</summary>
    public static Task TellOfWorkAsync(this Work work, Assignment assignment, int agencyId, DateOnly? due, CancellationToken cancellationToken) =>
        due is { } day
            ? work.TellAgencyAsync(agencyId, "NewWork", Urls.Assignment(assignment.Id), cancellationToken, assignment.Title, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : work.TellAgencyAsync(agencyId, "NewWorkNoDay", Urls.Assignment(assignment.Id), cancellationToken, assignment.Title);

    /// <summary>Who reports for some bodies and can sign in.</summary>
    public static IQueryable<UserAccount> ReportersOf(this TrackerDbContext db, IReadOnlyCollection<int> agencyIds) =>
        db.Users.Where(u => agencyIds.Contains(u.AgencyId ?? 0) && !u.IsDisabled)
            .Where(u => db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(role => role.Id == r.RoleId && (role.Name == nameof(Role.AgencyReporter) || role.Name == nameof(Role.AgencyHead)))));

    /// <summary>Tells everybody with a post.</summary>
    public static async Task TellRoleAsync(this Work work, Role role, string code, string url, CancellationToken cancellationToken, params string[] arguments)
    {
        var name = role.ToString();
        var people = await work.Db.Users.Where(u => !u.IsDisabled)
            .Where(u => work.Db.UserRoles.Any(r => r.UserId == u.Id && work.Db.Roles.Any(x => x.Id == r.RoleId && x.Name == name)))
            .Select(u => u.Id).ToListAsync(cancellationToken);
        Add(work, people, code, url, arguments);
    }

    /// <summary>Tells one person.</summary>
    public static void Tell(this Work work, int accountId, string code, string url, params string[] arguments) => Add(work, [accountId], code, url, arguments);

    /// <summary>What a notice's sentence names, as it is stored.</summary>
    public static string Arguments(params string[] arguments) => JsonSerializer.Serialize(arguments, Json);

    private static void Add(Work work, IEnumerable<int> people, string code, string url, string[] arguments) =>
        work.Db.Notices.AddRange(people.Where(p => p > 0 && p != work.Actor.AccountId)
            .Select(p => new Notice(p, code, Arguments(arguments), url, work.Now)));
}
