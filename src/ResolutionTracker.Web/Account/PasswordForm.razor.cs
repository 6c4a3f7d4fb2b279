using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Account;

/// <summary>The two boxes of a new password, with what was wrong above them.</summary>
public sealed partial class PasswordForm(IStringLocalizer<AccountText> words)
{
    /// <summary>The name of the form's model, as in the posted fields.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter]
    public IReadOnlyList<string> Refusals { get; set; } = [];
}
