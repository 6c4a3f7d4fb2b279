using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Deadlines;

/// <summary>Enters, corrects or takes out a day. What the change would affect is shown before it is made.</summary>
public sealed partial class CalendarDayForm(
    CalendarCommands commands, CalendarEffectQueries effects, CalendarQueries queries, UnreadDays unread, ISnackbar snackbar, IStringLocalizer<AdministrationText> words)
{
    private readonly CalendarDayInput _input = new();
    private readonly Guid _operation = Guid.NewGuid();
    private CalendarEffect? _effect;
    private RuleBroken? _broken;
    private bool _removing;
    private bool _busy;
    private int _version;

    /// <summary>The day to correct; null for a new one.</summary>
    [Parameter]
    public CalendarRow? Day { get; set; }

    /// <summary>The day a new entry begins with.</summary>
    [Parameter]
    public DateOnly? Suggested { get; set; }

    [Parameter]
    public EventCallback Saved { get; set; }

    [Parameter]
    public EventCallback Closed { get; set; }

    protected override void OnInitialized()
    {
        (_input.Date, _input.Kind, _version) = (Day?.Date ?? Suggested, Day?.Kind ?? CalendarDayKind.Holiday, Day?.Version ?? 0);
        (_input.Name, _input.Source, _input.Note) = (Day?.Name, Day?.Source, Day?.Note);
    }

    // Another day or kind affects other work: what was shown no longer holds.
    private void Rethink()
    {
        (_effect, _removing) = (null, false);
        Forgive();
    }

    // What was asked for has been answered; whether well is told when it is saved.
    private void Forgive()
    {
        if (_broken?.Code != "ChangedMeanwhile")
        {
            _broken = null;
        }
    }

    private Task RemoveAsync()
    {
        Rethink();
        _removing = true;
        return AskAsync();
    }

    private async Task AskAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        _broken = null;
        try
        {
            // Nothing is said of a day that nobody meant.
            unread.Demand();
            if (_effect is null && _input.Date is { } date)
            {
                // Nothing is said of a change that the rules refuse.
                _ = _removing ? null : new CalendarDay(date, _input.Kind, _input.Name, _input.Source, _input.Note);
                var effect = await effects.OfAsync(Day is null ? [] : [Day.Date], _removing ? [] : [new(date, _input.Kind, _input.Name!)], CancellationToken.None);
                if (effect.Count > 0)
                {
                    _effect = effect;
                    return;
                }
            }

            await SaveAsync();
        }
        catch (RuleBroken broken)
        {
            Rethink();
            _broken = broken;
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task SaveAsync()
    {
        if (_removing)
        {
            await commands.RemoveAsync(Day!.Id, _version, _operation, CancellationToken.None);
        }
        else
        {
            await commands.SaveAsync(Day?.Id, _version, _input, _operation, CancellationToken.None);
        }

        snackbar.Add(words[_removing ? "DayRemoved" : "Saved"], Severity.Success);
        await Saved.InvokeAsync();
    }

    private async Task KeepMineAsync()
    {
        if (await queries.FindAsync(Day!.Id, CancellationToken.None) is { } newest)
        {
            _version = newest.Version;
            await AskAsync();
        }
    }
}
