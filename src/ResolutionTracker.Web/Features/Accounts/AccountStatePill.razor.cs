using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>How an account stands: word, shape and colour.</summary>
public sealed partial class AccountStatePill(IStringLocalizer<AdministrationText> words)
{
    [Parameter, EditorRequired]
    public AccountState State { get; set; }

    private (string Tone, string Icon) Look => State switch
    {
        AccountState.Active => ("tone-green", Icons.Material.Outlined.CheckCircle),
        AccountState.NoPassword => ("tone-amber", Icons.Material.Outlined.HourglassEmpty),
        AccountState.Locked => ("tone-alarm", Icons.Material.Outlined.Lock),
        _ => ("tone-grey", Icons.Material.Outlined.Block),
    };
}
