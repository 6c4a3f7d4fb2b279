using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Account;

/// <summary>The second step of signing in.</summary>
public sealed partial class SecondFactorPage(HalfSignedIn half, SignIn signIn, NavigationManager navigation, IStringLocalizer<AccountText> words)
{
    private UserAccount? _account;
    private string? _refusal;

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    [SupplyParameterFromForm]
    private CodeInput Input { get; set; } = default!;

    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Input ??= new();
        _account = await half.FindAsync(HttpContext);
    }

    private async Task TakeAsync()
    {
        if (_account is null)
        {
            return;
        }

        if (signIn.MustWait(HttpContext) is { } wait)
        {
            _refusal = words["TooMany", (int)Math.Ceiling(wait.TotalMinutes)];
        }
        else if (await signIn.TryCodeAsync(_account, Input.Code, HttpContext))
        {
            navigation.NavigateTo(Urls.LocalOr(ReturnUrl, Urls.Home));
        }
        else
        {
            _refusal = words["CodeWrong"];
        }
    }

    private sealed class CodeInput
    {
        public string? Code { get; set; }
    }
}
