using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What the office does with a report that was sent.</summary>
public sealed partial class OfficePanel(OfficeCommands commands, Refusals refusals, IStringLocalizer<ProgressText> words, IDialogService dialogs, ISnackbar snackbar)
{
    private readonly Guid _approving = Guid.NewGuid();
    private readonly Guid _returning = Guid.NewGuid();
    private string? _note;
    private Rating? _rating;
    private string? _error;
    private RuleBroken? _refused;
    private bool _busy;

    [Parameter, EditorRequired]
    public ReportView View { get; set; } = default!;

    [Parameter]
    public EventCallback Decided { get; set; }

    private bool Completes => View.Work.CompletedBy == CompletedBy.Report || View.Report.Claim is not null && !View.WaitsAbove;

    private Task ApproveAsync() => DoAsync(async () =>
    {
        await commands.ApproveAsync(View.Report.Id, View.Report.Version, _note, _rating, _approving, CancellationToken.None);
        snackbar.Add(words[Completes ? "Confirmed" : "Approved"], Severity.Success);
        await Decided.InvokeAsync();
    });

    private Task ReturnAsync() => DoAsync(async () =>
    {
        if (await dialogs.AskReasonAsync(words["Return"], words[View.Report.Claim is null ? "ReturnExplains" : "ReturnClaimExplains"], words["Return"]) is { } reason)
        {
            await commands.ReturnAsync(View.Report.Id, View.Report.Version, reason, _returning, CancellationToken.None);
            snackbar.Add(words["Returned"], Severity.Success);
            await Decided.InvokeAsync();
        }
    });

    private async Task DoAsync(Func<Task> action)
    {
        _busy = true;
        _refused = null;
        _error = null;
        try
        {
            await action();
        }
        catch (RuleBroken refusal) when (refusal.Field == "OfficeNote")
        {
            _error = refusals.Word(refusal);
        }
        catch (RuleBroken refusal)
        {
            _refused = refusal;
        }
        finally
        {
            _busy = false;
        }
    }
}
