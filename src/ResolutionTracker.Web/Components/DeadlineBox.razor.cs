using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>
/// A deadline typed as the document says it, understood on every key. The box is never written while it is typed in:
/// a value sent back over a slow line would swallow the letters of a Vietnamese input method.
/// </summary>
public sealed partial class DeadlineBox(IStringLocalizer<DeadlineText> words)
{
    private readonly string _id = "due-" + Guid.NewGuid().ToString("N")[..8];
    private string? _given;
    private string? _typed;
    private int _generation;
    private DeadlineReading? _reading;

    [Parameter]
    public string? Label { get; set; }

    [Parameter]
    public string? Text { get; set; }

    [Parameter]
    public EventCallback<string?> TextChanged { get; set; }

    [Parameter, EditorRequired]
    public DeadlineContext Context { get; set; } = new(IssuedOn: null);

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    /// <summary>Without it no rest day is warned of.</summary>
    [Parameter]
    public WorkingCalendar? Calendar { get; set; }

    /// <summary>What the form refused, shown beside the box.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>What the words mean where they are no deadline but an answer the form knows; null to have them read.</summary>
    [Parameter]
    public string? Answered { get; set; }

    private bool IsBlank => string.IsNullOrWhiteSpace(_typed);

    private bool HasProblem => !string.IsNullOrEmpty(Error) || (!IsBlank && Answered is null && _reading is { Understood: false });

    private string Question
    {
        get
        {
            var asked = words["Problem" + (_reading?.Problem ?? DeadlineProblem.NotUnderstood)];
            return asked.ResourceNotFound ? words["ProblemNotUnderstood"] : asked;
        }
    }

    protected override void OnParametersSet()
    {
        if (_generation == 0 || Text != _typed)
        {
            Give(Text);
        }

        _reading = DeadlinePhrase.Parse(_typed, Context);
    }

    // Only a text that did not come from the keys replaces the box.
    private void Give(string? text)
    {
        _given = _typed = text;
        _generation++;
    }

    private Task TypedAsync(ChangeEventArgs e)
    {
        _typed = e.Value as string;
        _reading = DeadlinePhrase.Parse(_typed, Context);
        return TextChanged.InvokeAsync(_typed);
    }

    private Task PickedAsync(ChangeEventArgs e)
    {
        if (!DateOnly.TryParseExact(e.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Task.CompletedTask;
        }

        Give(Formats.Date(day));
        _reading = DeadlinePhrase.Parse(_typed, Context);
        return TextChanged.InvokeAsync(_typed);
    }

    // Of what comes back the next day counts, also where the document is older.
    private DateOnly? DueOf(DeadlineReading reading) =>
        reading.Kind == DeadlineKind.Recurring && reading.Due < Today
            ? RecurringDays.FirstOnOrAfter(reading.Recurrence, Today, reading.Before && Context.Before == BeforeReading.Strict)
            : reading.Due;

    private IEnumerable<string> Understood(DeadlineReading reading)
    {
        if (reading.Kind == DeadlineKind.Recurring || reading is { Kind: DeadlineKind.Relative, Due: null })
        {
            yield return DeadlinePhrase.Normal(reading, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en");
        }

        if (DueOf(reading) is { } due)
        {
            yield return Formats.Date(due);
        }

        yield return reading is { Relative: { } term, Due: not null } && Context.IssuedOn is { } from
            ? words[$"CountedFrom{term.Base}", Formats.Number(term.Days), words[term.Working ? "WorkingDays" : "Days"], Formats.Date(from)]
            : words[reading.Before ? "KindBefore" : "Kind" + reading.Kind];
        if (DueOf(reading) is { } day)
        {
            yield return Formats.Weekday(day);
            if (Calendar is { } calendar && day >= Today)
            {
                yield return words["WorkingDaysLeft", Formats.Number(calendar.WorkingDaysBetween(Today, day))];
            }
        }
    }

    private IEnumerable<string> Warnings(DeadlineReading reading)
    {
        if (reading.Assumed.Contains("year", StringComparer.Ordinal))
        {
            yield return words["AssumedYear", reading.Due?.Year.ToString(CultureInfo.InvariantCulture) ?? ""];
        }

        if (reading.Assumed.Contains("term", StringComparer.Ordinal))
        {
            yield return words["AssumedTerm"];
        }

        if (reading.Assumed.Contains("spelling", StringComparer.Ordinal))
        {
            yield return words["AssumedSpelling", DeadlinePhrase.Normal(reading, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en")];
        }

        if (reading.NamesHour)
        {
            yield return words["HourLeftOut"];
        }

        if (DueOf(reading) is not { } due)
        {
            yield break;
        }

        if (Context.IssuedOn is { } issued && due < issued)
        {
            yield return words["BeforeDocument", Formats.Date(issued)];
        }
        else if (due < Today)
        {
            yield return words["AlreadyPast"];
        }

        if (Context.TermEndsOn is { } end && due > end)
        {
            yield return words["BeyondTerm", Formats.Date(end)];
        }

        if (Calendar?.IsWorkingDay(due) == false)
        {
            yield return words["RestDay", Calendar.NameOf(due) ?? Formats.Weekday(due)];
        }
    }
}
