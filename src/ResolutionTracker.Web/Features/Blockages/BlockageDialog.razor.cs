using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Blockages;

/// <summary>What stands in the way, who can clear it, since when it was asked, and which duties wait.</summary>
public sealed partial class BlockageDialog(BlockageQueries queries, BlockageCommands commands, Refusals refusals, Today today, IStringLocalizer<BlockageText> words) : BlockageAction(refusals)
{
    private BlockageInput _input = new();
    private IReadOnlyList<NameOption>? _bodies;
    private IReadOnlyList<WaitingDuty> _duties = [];

    [Parameter, EditorRequired]
    public int AssignmentId { get; set; }

    [Parameter]
    public int? ObligationId { get; set; }

    /// <summary>The one to be corrected; null for a new one.</summary>
    [Parameter]
    public BlockageRow? Blockage { get; set; }

    private bool SeveralBodies => _duties.Select(d => d.Agency).Distinct().Skip(1).Any();

    protected override async Task OnInitializedAsync()
    {
        _input = Blockage is { } known
            ? new() { What = known.What, Proposal = known.Proposal, DeciderId = known.DeciderId, Level = known.Level, AskedOn = known.AskedOn, PaperNumber = known.PaperNumber, DutyIds = known.Duties.Select(d => d.ObligationId).ToHashSet() }
            : new() { AskedOn = today.Date };
        var choices = await queries.ChoicesAsync(AssignmentId, ObligationId, CancellationToken.None);
        _duties = [.. (Blockage?.Duties ?? []).Concat(choices).DistinctBy(d => d.ObligationId)];
        if (Blockage is null && choices is [var nearest, ..])
        {
            _input.DutyIds.Add(nearest.ObligationId);
        }

        _bodies = await queries.BodiesAsync(CancellationToken.None);
    }

    private void Choose(int duty, bool waits)
    {
        if (waits)
        {
            _input.DutyIds.Add(duty);
        }
        else
        {
            _input.DutyIds.Remove(duty);
        }
    }

    private Task SaveAsync() => DoAsync(() => Blockage is { } known
        ? commands.EditAsync(known.Id, known.Version, _input, Operation, CancellationToken.None)
        : commands.RaiseAsync(_input.DutyIds.Count > 0 ? _input.DutyIds.First() : throw new RuleBroken("DutiesEmpty", "Duties"), _input, Operation, CancellationToken.None));
}
