using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The six questions; an answer that is missing is named, never hidden.</summary>
public sealed partial class AnswersPanel(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;

    private List<string> Missing =>
    [
        .. new (string Word, bool IsMissing)[]
        {
            ("Officer", !Item.IsCollective && Item.LeadOfficer is null),
            ("Deadline", Item.IsPlain && Item.LeadNoDeadline == NoDeadline.NotSet),
            ("Leader", Item.Leader is null),
            ("Deliverable", Item.Deliverable is null && !IsCompleted),
            ("Authority", Item.Authority is null),
        }.Where(m => m.IsMissing).Select(m => Lower(m.Word)),
    ];

    // What was handed over stands in the report that claimed completion.
    private bool IsCompleted => Item.Lead?.Facts.AcceptedOn is not null;

    private string Lacking(string word) => words["MissingOne", Lower(word)];

    private string Lower(string word) => words[word].Value.ToLower(CultureInfo.CurrentUICulture);
}
