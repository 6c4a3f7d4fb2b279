using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Deadlines;

/// <summary>Whether the year's swaps are known, on whose word, and which years still want it.</summary>
public sealed partial class AnnouncementPanel(CalendarCommands commands, IStringLocalizer<AdministrationText> words)
{
    private Guid _operation = Guid.NewGuid();
    private string? _source;
    private RuleBroken? _broken;
    private bool _busy;

    [Parameter, EditorRequired]
    public int Year { get; set; }

    [Parameter, EditorRequired]
    public Announcement Said { get; set; } = default!;

    /// <summary>Years from this one on that still want the yearly announcement.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<int> Waiting { get; set; } = [];

    [Parameter]
    public EventCallback Changed { get; set; }

    private Task AnnounceAsync() => RunAsync(() => commands.AnnounceAsync(Year, _source, _operation, CancellationToken.None));

    private Task WithdrawAsync() => RunAsync(() => commands.WithdrawAnnouncementAsync(Year, _operation, CancellationToken.None));

    private async Task RunAsync(Func<Task> act)
    {
        _busy = true;
        _broken = null;
        try
        {
            await act();
            (_operation, _source) = (Guid.NewGuid(), null);
            await Changed.InvokeAsync();
        }
        catch (RuleBroken broken)
        {
            _broken = broken;
        }
        finally
        {
            _busy = false;
        }
    }
}
