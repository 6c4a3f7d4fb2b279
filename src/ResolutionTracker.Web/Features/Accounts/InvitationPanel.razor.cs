using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>Shows a link once, to be handed over: there may be no mail yet.</summary>
public sealed partial class InvitationPanel(IStringLocalizer<AdministrationText> words, IJSRuntime js)
{
    private ElementReference _title;
    private string? _said;

    [Parameter, EditorRequired]
    public Invitation Invitation { get; set; } = default!;

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _title.FocusAsync();
        }
    }

    // Browsers give the clipboard to pages over https and on this machine only.
    private async Task CopyAsync()
    {
        try
        {
            await js.InvokeVoidAsync("navigator.clipboard.writeText", Invitation.Link);
            _said = words["Copied"];
        }
        catch (JSException)
        {
            _said = words["CopyByHand"];
        }
    }
}
