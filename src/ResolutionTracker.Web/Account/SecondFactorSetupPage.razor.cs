using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using QRCoder;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Account;

/// <summary>Sets up the authenticator: for whoever is signed in, and for whoever must have one before coming in.</summary>
public sealed partial class SecondFactorSetupPage(
    UserManager<UserAccount> users, HalfSignedIn half, SignIn signIn, SecondFactor factor, IStringLocalizer<AccountText> words, IStringLocalizer<FrameText> frame)
{
    // The rim that readers want around the picture.
    private const int Rim = 2;

    private UserAccount? _account;
    private IReadOnlyList<string>? _codes;
    private string? _refusal;
    private string _shown = "";
    private string _path = "";
    private int _size;
    private bool _required;

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    [SupplyParameterFromForm]
    private CodeInput Input { get; set; } = default!;

    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Input ??= new();
        _account = await users.GetUserAsync(HttpContext.User) is { IsDisabled: false } here ? here : await half.FindAsync(HttpContext);
        if (_account is { TwoFactorEnabled: false })
        {
            _required = await factor.IsRequiredAsync(_account);
            Draw(await factor.NewKeyAsync(_account));
        }
    }

    private async Task ConfirmAsync()
    {
        if (_account is null || _account.TwoFactorEnabled)
        {
            return;
        }

        if (signIn.MustWait(HttpContext) is { } wait)
        {
            _refusal = words["TooMany", (int)Math.Ceiling(wait.TotalMinutes)];
            return;
        }

        _codes = await signIn.SetUpAsync(_account, Input.Code, HttpContext);
        _refusal = _codes is null ? words["CodeWrong"].Value : null;
    }

    private void Draw(string key)
    {
        _shown = string.Join(' ', key.Chunk(4).Select(four => new string(four)));
        using var code = QRCodeGenerator.GenerateQrCode(SecondFactor.AddressOf(_account!, key, frame["ProductName"]), QRCodeGenerator.ECCLevel.M);
        var dots = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < dots.Count; y++)
        {
            for (var x = 0; x < dots.Count; x++)
            {
                if (dots[y][x])
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x + Rim} {y + Rim}h1v1h-1z");
                }
            }
        }

        (_path, _size) = (path.ToString(), dots.Count + 2 * Rim);
    }

    private sealed class CodeInput
    {
        public string? Code { get; set; }
    }
}
