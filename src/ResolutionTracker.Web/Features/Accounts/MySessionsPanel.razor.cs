using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>Where the person is signed in, and the way to end what is not needed or not known.</summary>
public sealed partial class MySessionsPanel(SessionQueries queries, SessionCommands commands, IStringLocalizer<AdministrationText> words, ISnackbar snackbar) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<SessionRow>? _rows;
    private RuleBroken? _broken;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() => _rows = await queries.MineAsync(_gone.Token);

    private async Task EndAsync(Guid? id)
    {
        _broken = null;
        try
        {
            await commands.EndAsync(id, Guid.NewGuid(), _gone.Token);
            snackbar.Add(words["SessionEnded"], Severity.Success);
        }
        catch (RuleBroken broken)
        {
            _broken = broken;
        }

        _rows = await queries.MineAsync(_gone.Token);
    }
}
