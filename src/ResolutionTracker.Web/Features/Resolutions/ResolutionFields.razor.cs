using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

public sealed partial class ResolutionFields(Refusals refusals, IStringLocalizer<ResolutionText> words)
{
    private bool _termChosen;

    [Parameter, EditorRequired]
    public ResolutionDraft Draft { get; set; } = default!;

    [Parameter, EditorRequired]
    public ResolutionChoices Choices { get; set; } = default!;

    [Parameter]
    public RuleBroken? Broken { get; set; }

    /// <summary>Boxes that may not be empty and are.</summary>
    [Parameter]
    public IReadOnlyList<RuleBroken> Gaps { get; set; } = [];

    /// <summary>Only of a new document does the day of issue choose the term; of a known one it is but said.</summary>
    [Parameter]
    public bool IsNew { get; set; }

    /// <summary>What was understood of the number.</summary>
    private string Reading
    {
        get
        {
            if (string.IsNullOrWhiteSpace(Draft.Symbol))
            {
                return words["NumberHint"];
            }

            if (DocumentNumber.Read(Draft.Symbol) is not { } number)
            {
                return words["NumberUnread"];
            }

            return string.Join(" · ", new[]
            {
                number.Number is { } value ? words["NumberValue", $"{value}{number.Letter}"] : words["NumberMissing"].Value,
                number.Kind is { } kind ? KindWords.Of(words, kind, Draft.Symbol) : null,
                number.Body,
                words[$"Number{number.Form}"].Value,
            }.Where(part => !string.IsNullOrEmpty(part)));
        }
    }

    private Term? GuessedTerm => Draft.IssuedOn is { } day ? Term.Guess(Choices.Terms, day) : null;

    private string Guessed => GuessedTerm is not { } term
        ? words["TermHint"]
        : words[term.Id == Draft.TermId ? "TermGuessed" : "TermOther", term.Name, Formats.Date(term.StartsOn)];

    private (int Id, string Symbol)? Taken =>
        Broken is { Code: "NumberTakenInTerm" or "NumberTakenWithoutTerm" or "NumberTakenInYear", Args: [.., string symbol, int id] } ? (id, symbol) : null;

    private RuleBroken? Of(string field) => Gaps.FirstOrDefault(g => g.Field == field) ?? (Broken?.Field == field ? Broken : null);

    private string? Invalid(string field) => Of(field) is null ? null : "true";

    private void Read() => Draft.Kind = DocumentNumber.Read(Draft.Symbol)?.Kind ?? Draft.Kind;

    private void Guess()
    {
        // A term that stands is corrected by hand; where none stands, the corrected date may tell it.
        if ((IsNew || Draft.TermId is null) && !_termChosen && Draft.IssuedOn is not null)
        {
            Draft.TermId = GuessedTerm?.Id;
        }
    }

    // What was typed of a secret document is not even sent.
    private void KeepSecret(ChangeEventArgs e)
    {
        Draft.IsSecret = e.Value is true;
        (Draft.Summary, Draft.Signer, Draft.Carries) = Draft.IsSecret ? (null, null, null) : (Draft.Summary, Draft.Signer, Draft.Carries);
    }
}
