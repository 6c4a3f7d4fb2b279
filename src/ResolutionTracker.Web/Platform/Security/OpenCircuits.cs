using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.Extensions.Options;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>How many pages each person has open. Each costs memory on the server, so one person may not take it all.</summary>
public sealed class OpenCircuits
{
    private readonly ConcurrentDictionary<int, int> _open = [];

    internal int Enter(int accountId) => _open.AddOrUpdate(accountId, 1, (_, count) => count + 1);

    internal void Leave(int accountId) => _open.AddOrUpdate(accountId, 0, (_, count) => Math.Max(0, count - 1));

    public int Of(int accountId) => _open.GetValueOrDefault(accountId);
}

/// <summary>Counts this circuit from its first moment to its last; one too many shows a sentence instead of a page.</summary>
public sealed class CircuitLimit(OpenCircuits all, AuthenticationStateProvider who, IOptions<TrackerOptions> options) : CircuitHandler
{
    private int? _account;

    /// <summary>Whether the person had as many pages open as anybody may.</summary>
    public bool IsOver { get; private set; }

    public int Most => options.Value.MostCircuits;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (AccountClaims.ActorOf((await who.GetAuthenticationStateAsync()).User) is { } actor)
        {
            _account = actor.AccountId;
            IsOver = all.Enter(actor.AccountId) > Most;
        }
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (_account is { } account)
        {
            all.Leave(account);
            _account = null;
        }

        return Task.CompletedTask;
    }
}
