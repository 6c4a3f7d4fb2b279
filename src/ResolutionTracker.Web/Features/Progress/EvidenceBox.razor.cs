using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Files of a report that is still being written.</summary>
public sealed partial class EvidenceBox(EvidenceCommands commands, IStringLocalizer<ProgressText> words)
{
    private RuleBroken? _refused;

    [Parameter, EditorRequired]
    public ReportView View { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private Task ChangedAsync() => Changed.InvokeAsync();

    private async Task RemoveAsync(int fileId)
    {
        _refused = null;
        try
        {
            await commands.RemoveAsync(View.Report.Id, fileId, Guid.NewGuid(), CancellationToken.None);
            await Changed.InvokeAsync();
        }
        catch (RuleBroken refusal)
        {
            _refused = refusal;
        }
    }
}
