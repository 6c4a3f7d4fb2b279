using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>The boxes of an account, for a new one as for an old one.</summary>
public sealed partial class AccountForm(IStringLocalizer<AdministrationText> words)
{
    [Parameter, EditorRequired]
    public AccountInput Input { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<NameOption> Agencies { get; set; } = [];

    /// <summary>What was refused; a box that is changed loses its own.</summary>
    [Parameter]
    public IList<RuleBroken> Broken { get; set; } = [];

    private RuleBroken? Of(string field) => Broken.FirstOrDefault(b => b.Field == field);

    private string? IsWrong(string field) => Of(field) is null ? null : "true";

    private void Corrected(string field)
    {
        if (Of(field) is { } refusal)
        {
            Broken.Remove(refusal);
        }
    }

    private void Take(Role role, ChangeEventArgs e)
    {
        if (e.Value is true)
        {
            Input.Roles.Add(role);
        }
        else
        {
            Input.Roles.Remove(role);
        }

        Corrected("Roles");
        Corrected("AgencyId");
    }
}
