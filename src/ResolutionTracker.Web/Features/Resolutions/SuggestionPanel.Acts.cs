using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What a person does with the suggestion in hand.</summary>
public sealed partial class SuggestionPanel
{
    private async Task AcceptAsync()
    {
        if (Current is not { State: SuggestionState.Open } line || _list is null)
        {
            return;
        }

        var input = InputOf(line);
        _errors = line.Read.Said.Kind switch
        {
            SuggestionKind.Assignment => input.Gaps(_list.Reading.Context.Deadlines),
            SuggestionKind.Indicator => input.Measure.Gaps(),
            _ => [],
        };
        if (_errors.Count > 0 || unread.Any)
        {
            (_said, _focusForm) = (words["SuggestionAsks", Formats.Number(line.Read.Number)], true);
            return;
        }

        await ActAsync(line, "SuggestionTaken", operation => line.Read.Said.Kind switch
        {
            SuggestionKind.Indicator => measurer.MeasureAsync(ResolutionId, line.Read, input.Measure, operation, CancellationToken.None),
            SuggestionKind.Review => commands.PlanReviewsAsync(ResolutionId, line.Read, input, operation, CancellationToken.None),
            _ => commands.GiveAsync(ResolutionId, line.Read, input, operation, CancellationToken.None),
        });
    }

    // The form of an assignment holds what the card has no box for; it leads back to the next suggestion.
    private Task ChangeAsync()
    {
        if (Current is { State: SuggestionState.Open } line)
        {
            if (line.Read.Said.Kind == SuggestionKind.Assignment)
            {
                navigation.NavigateTo(Urls.NewAssignmentFromWords(line.Read.Place, line.Read.Fingerprint));
            }
            else
            {
                _focusForm = true;
            }
        }

        return Task.CompletedTask;
    }

    private void RefuseAsync()
    {
        if (Current is { State: SuggestionState.Open })
        {
            (_refusing, _focusForm) = (true, true);
        }
    }

    private void LeaveRefusal() => (_refusing, _focus) = (false, true);

    private Task RefusedAsync(SuggestionRefusal refusal) => Current is { State: SuggestionState.Open } line
        ? ActAsync(line, "SuggestionRefused", operation => commands.RefuseAsync(ResolutionId, line.Read, refusal.Reason, refusal.GivesNoWork, operation, CancellationToken.None))
        : Task.CompletedTask;

    private async Task ActAsync(SuggestionLine line, string said, Func<Guid, Task<int>> command)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        _errors = [];
        if (_operation.For != line.Read.Fingerprint)
        {
            _operation = (Guid.NewGuid(), line.Read.Fingerprint);
        }

        try
        {
            _lastDecision = await command(_operation.Id);
            _operation = default;
            await LoadAsync();
            _said = words[said, Formats.Number(line.Read.Number)];
            await GoAsync(NextOpen(line.Read.Number));
            await OnChanged.InvokeAsync();
        }
        catch (RuleBroken refusal)
        {
            (_errors, _focusForm, _operation) = ([refusal], true, default);
            await LoadAsync();
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task UndoAsync(SuggestionLine line)
    {
        if (_busy || line.DecisionId is not { } decision)
        {
            return;
        }

        _busy = true;
        _undoRefused = null;
        try
        {
            await commands.UndoAsync(decision, Guid.NewGuid(), CancellationToken.None);
            _lastDecision = null;
            await LoadAsync();
            _said = words["SuggestionUndone", Formats.Number(line.Read.Number)];
            await GoAsync(Shown.FirstOrDefault(l => l.Read.Fingerprint == line.Read.Fingerprint) ?? NextOpen(line.Read.Number));
            await OnChanged.InvokeAsync();
        }
        catch (RuleBroken refusal)
        {
            _undoRefused = refusal;
        }
        finally
        {
            _busy = false;
        }
    }
}
