using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Proposes another due day; the office head decides.</summary>
public sealed partial class DueDayDialog(AssignmentFormQueries queries, DueDayCommands commands, Refusals refusals, Today today, IStringLocalizer<AssignmentText> words)
{
    private static readonly string[] Fields = ["Due", "PaperNumber", "PaperDate", "Reason", "SignedBy", "WorkDone"];
    private readonly Guid _operation = Guid.NewGuid();
    private readonly DueDayInput _input = new();
    private DeadlineContext _context = new(IssuedOn: null);
    private bool _busy;
    private RuleBroken? _broken;

    [Parameter, EditorRequired]
    public ObligationItem Obligation { get; set; } = default!;

    /// <summary>The document against whose date the new words are read.</summary>
    [Parameter]
    public int? ResolutionId { get; set; }

    /// <summary>Parts of contributors whose day stays.</summary>
    [Parameter]
    public int PartsThatStay { get; set; }

    /// <summary>The office may adjust by its own paper; a body only asks.</summary>
    [Parameter]
    public bool IsOffice { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private string? General => _broken is { } broken && !Fields.Contains(broken.Field) ? refusals.Word(broken) : null;

    protected override async Task OnInitializedAsync()
    {
        if (ResolutionId is { } id && await queries.DocumentAsync(id, CancellationToken.None) is { } document)
        {
            _context = document.Context;
        }
    }

    private string? ErrorOf(string field) => _broken is { } broken && broken.Field == field ? refusals.Word(broken) : null;

    private void Cancel() => Dialog.Cancel();

    private async Task ProposeAsync()
    {
        _busy = true;
        try
        {
            await commands.ProposeAsync(Obligation.Id, Obligation.Version, _input, _operation, CancellationToken.None);
            Dialog.Close();
        }
        catch (RuleBroken broken)
        {
            _broken = broken;
        }
        finally
        {
            _busy = false;
        }
    }
}
