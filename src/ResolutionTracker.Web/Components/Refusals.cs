using System.Globalization;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Words a refusal of the domain in the reader's language.</summary>
public sealed class Refusals(IStringLocalizer<RefusalText> words)
{
    private const string EmptyField = "Empty";

    public string Word(RuleBroken refusal)
    {
        var sentence = words[refusal.Code, [.. refusal.Args.Select(Said)]];
        if (!sentence.ResourceNotFound)
        {
            return sentence;
        }

        // Every compulsory field has its own code; most need no sentence of their own.
        return refusal.Code.EndsWith(EmptyField, StringComparison.Ordinal) ? words["FieldEmpty"] : words["Unworded", refusal.Code];
    }

    private static object Said(object arg) => arg switch
    {
        DateOnly date => Formats.Date(date),
        int number => Formats.Number(number),
        decimal number => Formats.Number(number),
        IFormattable other => other.ToString(null, CultureInfo.CurrentCulture),
        _ => arg,
    };
}
