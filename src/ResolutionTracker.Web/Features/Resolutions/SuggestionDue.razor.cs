using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A deadline of the text and how it is read: the day and its kind, or the question.</summary>
public sealed partial class SuggestionDue(IStringLocalizer<ResolutionText> words, IStringLocalizer<DeadlineText> deadlines)
{
    [Parameter]
    public string? Text { get; set; }

    [Parameter, EditorRequired]
    public DeadlineContext Context { get; set; } = default!;

    private IEnumerable<string> Said
    {
        get
        {
            var reading = DeadlinePhrase.Parse(Text, Context);
            if (!reading.Understood)
            {
                var asked = deadlines["Problem" + (reading.Problem ?? DeadlineProblem.NotUnderstood)];
                return [asked.ResourceNotFound ? deadlines["ProblemNotUnderstood"] : asked];
            }

            var first = reading.Recurs || reading.Due is null
                ? DeadlinePhrase.Normal(reading, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en")
                : Formats.Date(reading.Due);
            return [first, deadlines[reading.Before ? "KindBefore" : "Kind" + reading.Kind]];
        }
    }
}
