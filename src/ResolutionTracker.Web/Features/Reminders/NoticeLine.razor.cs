using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>One notice as a link to what it tells of; opening it marks it as read.</summary>
public sealed partial class NoticeLine(NoticeCommands commands, NoticeWords sentences, IStringLocalizer<NoticeText> words, DomainClock clock)
{
    [Parameter, EditorRequired]
    public NoticeRow Notice { get; set; } = null!;

    private string Link => Urls.LocalOr(Notice.Url, Urls.Notices);

    // The page may be gone before the mark is saved; it is saved all the same.
    private Task OpenAsync() => Notice.IsRead ? Task.CompletedTask : commands.ReadAsync(Notice.Id, CancellationToken.None);
}
