using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>A telephone urging as it was typed.</summary>
public sealed class CallInput
{
    public string? Person { get; set; }

    public DateOnly? CalledOn { get; set; }

    public string? Said { get; set; }
}

/// <summary>Keeps the log of telephone urgings.</summary>
public sealed class CallCommands(UnitOfWork door)
{
    public Task<int> LogAsync(int obligationId, CallInput input, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var duty = await work.Db.Obligations.VisibleTo(work.Actor).Include(o => o.Assignment)
                .FirstOrDefaultAsync(o => o.Id == obligationId, cancellationToken) ?? throw new RuleBroken("NotHere");
            var call = UrgingCall.Log(duty, input.Person, input.CalledOn, input.Said, work.Actor, work.Today);
            work.Db.Add(call);
            work.Note("LogCall", duty.Assignment);
            return call;
        }, cancellationToken);
}
