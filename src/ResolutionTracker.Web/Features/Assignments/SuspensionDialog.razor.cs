using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Enters the document that suspends work, or the one that lets it go on.</summary>
public sealed partial class SuspensionDialog(AssignmentFormQueries queries, SuspensionCommands commands, Refusals refusals, Today today, IStringLocalizer<AssignmentText> words)
{
    private static readonly string[] Fields = ["Number", "PaperDate", "Due", "Reason"];
    private readonly Guid _operation = Guid.NewGuid();
    private readonly SuspensionInput _input = new();
    private DeadlineContext _context = new(IssuedOn: null);
    private bool _busy;
    private RuleBroken? _broken;

    [Parameter, EditorRequired]
    public ObligationItem Obligation { get; set; } = default!;

    /// <summary>The document against whose date the new words are read.</summary>
    [Parameter]
    public int? ResolutionId { get; set; }

    /// <summary>Other duties of the same work may go with it.</summary>
    [Parameter]
    public bool HasMore { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private bool IsResuming => Obligation.Facts.SuspendedOn is not null;

    private string? General => _broken is { } broken && !Fields.Contains(broken.Field) ? refusals.Word(broken) : null;

    protected override async Task OnInitializedAsync()
    {
        _input.PaperDate = today.Date;
        if (ResolutionId is { } id && await queries.DocumentAsync(id, CancellationToken.None) is { } document)
        {
            _context = document.Context;
        }
    }

    private string? ErrorOf(string field) => _broken is { } broken && broken.Field == field ? refusals.Word(broken) : null;

    private async Task SaveAsync()
    {
        _busy = true;
        try
        {
            await (IsResuming
                ? commands.ResumeAsync(Obligation.Id, Obligation.Version, _input, _operation, CancellationToken.None)
                : commands.SuspendAsync(Obligation.Id, Obligation.Version, _input, _operation, CancellationToken.None));
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
