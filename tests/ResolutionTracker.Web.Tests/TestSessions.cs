using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

#pragma warning disable RS0030 // sessions are written by the sign-in form, which most tests do without

namespace ResolutionTracker.Web.Tests;

/// <summary>Sessions as the sign-in form opens them, and their end.</summary>
internal static class TestSessions
{
    public static async Task<SignInSession> OpenSessionAsync(this TrackerDbContext db, int accountId, DateTime at)
    {
        var session = new SignInSession { AccountId = accountId, StartedAt = at, LastSeenAt = at, Device = "Firefox · Linux" };
        db.Add(session);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return session;
    }

    public static async Task EndSessionAsync(this TrackerDbContext db, Guid? id = null)
    {
        var session = await db.Sessions.AsTracking().SingleAsync(s => id == null || s.Id == id, TestContext.Current.CancellationToken);
        session.EndedAt = session.StartedAt;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
