using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Blockages;

/// <summary>Đã tháo gỡ: how, and on which day.</summary>
public sealed partial class ClearDialog(BlockageCommands commands, Refusals refusals, Today today, IStringLocalizer<BlockageText> words) : BlockageAction(refusals)
{
    private string? _note;
    private DateOnly? _on;

    [Parameter, EditorRequired]
    public BlockageRow Blockage { get; set; } = default!;

    protected override void OnInitialized() => _on = today.Date;

    private Task ClearAsync() => DoAsync(() => commands.ClearAsync(Blockage.Id, Blockage.Version, _note, _on, Operation, CancellationToken.None));
}
