using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Account;

public sealed partial class LoginPage(SignIn signIn, NavigationManager navigation, IStringLocalizer<AccountText> words)
{
    private string? _refusal;

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    [SupplyParameterFromForm]
    private LoginInput Input { get; set; } = default!;

    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    protected override void OnInitialized() => Input ??= new();

    private async Task SignInAsync()
    {
        if (string.IsNullOrWhiteSpace(Input.Email) || string.IsNullOrEmpty(Input.Password))
        {
            _refusal = words["EnterBoth"];
        }
        else if (signIn.MustWait(HttpContext) is { } wait)
        {
            _refusal = words["TooMany", (int)Math.Ceiling(wait.TotalMinutes)];
        }
        else
        {
            switch (await signIn.TryAsync(Input.Email, Input.Password, HttpContext))
            {
                case SignInStep.In:
                    navigation.NavigateTo(Urls.LocalOr(ReturnUrl, Urls.Home));
                    break;
                case SignInStep.Code:
                    navigation.NavigateTo(Urls.SecondFactorFor(Urls.LocalOr(ReturnUrl, Urls.Home)));
                    break;
                case SignInStep.SetUp:
                    navigation.NavigateTo(Urls.SecondFactorSetupFor(Urls.LocalOr(ReturnUrl, Urls.Home)));
                    break;
                default:
                    _refusal = words["WrongPassword"];
                    break;
            }
        }
    }

    private sealed class LoginInput
    {
        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
