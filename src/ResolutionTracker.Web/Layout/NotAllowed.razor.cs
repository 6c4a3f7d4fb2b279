using Microsoft.AspNetCore.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Layout;

/// <summary>A page that is not this reader's. The start page leads each to where their own work begins; any other is not there.</summary>
public sealed partial class NotAllowed(CurrentUser user, NavigationManager navigation)
{
    private string? _elsewhere;

    protected override async Task OnInitializedAsync()
    {
        if (navigation.ToBaseRelativePath(navigation.Uri).Split('?', '#')[0] is { Length: > 0 } page)
        {
            await user.RefusedPageAsync("/" + page);
            return;
        }

        _elsewhere = Urls.StartOf(await user.ActorAsync());
        if (_elsewhere is not null)
        {
            navigation.NavigateTo(_elsewhere, replace: true);
        }
    }
}
