using Microsoft.AspNetCore.Components;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Layout;

/// <summary>Takes a stranger to the sign-in page, and back afterwards.</summary>
public sealed class RedirectToSignIn(NavigationManager navigation) : ComponentBase
{
    protected override void OnInitialized() =>
        navigation.NavigateTo(Urls.SignInFor("/" + navigation.ToBaseRelativePath(navigation.Uri)), forceLoad: true);
}
