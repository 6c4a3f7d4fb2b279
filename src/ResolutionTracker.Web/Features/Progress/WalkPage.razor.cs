using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Cập nhật lần lượt: opens the report of the next work that lacks one, until none is left.</summary>
public sealed partial class WalkPage(
    MyPeriodQueries queries, ProgressCommands commands, IStringLocalizer<ProgressText> words, NavigationManager navigation) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private int? _left;
    private bool _asked;

    [SupplyParameterFromQuery(Name = Urls.PeriodQuery)]
    public string? Period { get; set; }

    [SupplyParameterFromQuery(Name = Urls.AfterQuery)]
    public int? After { get; set; }

    private Crumb[] Crumbs => [new(words["MyWork"], Urls.MyWork)];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        // The address of the report it leads to has the same words behind its question mark.
        if (!new Uri(navigation.Uri).AbsolutePath.EndsWith(Urls.WalkPath, StringComparison.Ordinal))
        {
            return;
        }

        try
        {
            var after = After;
            while (await queries.NextAsync(Period ?? "", after, _leaving.Token) is { } next)
            {
                after = next.ObligationId;
                if (await BeginAsync(next.ObligationId) is { } report)
                {
                    navigation.NavigateTo(Urls.ReportOnWalk(report, Period!), replace: true);
                    return;
                }
            }

            _left = (await queries.ReadAsync(_leaving.Token)).Open.Where(p => p.Period.Label == Period).Sum(p => p.Missing.Count(g => !g.AwaitsSignature));
            _asked = true;
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }

    // Work that takes no report just now is passed over.
    private async Task<int?> BeginAsync(int work)
    {
        try
        {
            return await commands.StartAsync(work, Guid.NewGuid(), CancellationToken.None);
        }
        catch (RuleBroken)
        {
            return null;
        }
    }
}
