using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Comments;

/// <summary>One comment with its own address; whoever comes by that address is taken to it.</summary>
public sealed partial class CommentItem(IStringLocalizer<CommentText> words)
{
    private ElementReference _place;

    [Parameter, EditorRequired]
    public CommentLine Comment { get; set; } = default!;

    [Parameter, EditorRequired]
    public int AssignmentId { get; set; }

    /// <summary>The reader came for this one.</summary>
    [Parameter]
    public bool IsMarked { get; set; }

    [Parameter]
    public bool OnReport { get; set; }

    private string Link => Urls.Comment(AssignmentId, Comment.ObligationId, OnReport ? Comment.ReportId : null, Comment.Id);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && IsMarked)
        {
            await _place.FocusAsync();
        }
    }
}
