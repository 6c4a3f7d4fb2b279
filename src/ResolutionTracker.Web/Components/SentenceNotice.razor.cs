using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Says that the sentence on which work rests has gone or was corrected, what is otherwise now, and what to do.</summary>
public sealed partial class SentenceNotice(IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public SentenceNow Sentence { get; set; } = default!;

    /// <summary>It stands on the page of the work, which has the way to withdraw it.</summary>
    [Parameter]
    public bool MayWithdrawHere { get; set; }

    /// <summary>What a corrected sentence says otherwise than the work that was given from it.</summary>
    public static IReadOnlyList<string> Of(SentenceChange change, IStringLocalizer<ResolutionText> words)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(words);
        return
        [
            .. new[]
            {
                change.Lead is { } lead ? words["CorrectedLead", lead].Value : null,
                change.Due is { } due ? words["CorrectedDue", due].Value : null,
                change.NoDue ? words["CorrectedNoDue"].Value : null,
                change.Deliverable is { } deliverable ? words["CorrectedDeliverable", deliverable].Value : null,
            }.OfType<string>(),
        ];
    }
}
