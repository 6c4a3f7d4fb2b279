using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What is done with the matrix as a whole: the table taken along, all late bodies reminded, a body added.</summary>
public sealed partial class MatrixActions(MatrixQueries queries, MatrixCommands commands, Refusals refusals, IStringLocalizer<AssignmentText> words, IDialogService dialogs, ISnackbar snackbar)
{
    private string? _said;

    [Parameter, EditorRequired]
    public MatrixView View { get; set; } = default!;

    [Parameter]
    public bool ByProtocol { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    private async Task RemindLateAsync()
    {
        _said = null;
        var plan = await queries.PlanRemindersAsync(View.AssignmentId, CancellationToken.None);
        string[] left =
        [
            .. plan.Skipped.Select(s => words[$"Skips{s.Key}", Formats.Number(s.Value)].Value),
            .. plan.Unreachable.Count > 0 ? [words["RemindUnreachable", string.Join("; ", plan.Unreachable)].Value] : Array.Empty<string>(),
        ];
        var explains = string.Join(' ', left.Prepend(words["RemindLateExplains", Formats.Number(plan.Bodies), Formats.Number(plan.ToRemind.Count)].Value));
        if (plan.ToRemind.Count == 0)
        {
            _said = string.Join(' ', left.Prepend(words["RemindNobody"].Value));
        }
        else if (await dialogs.ConfirmAsync(words["RemindLate"], explains, words["Remind"]))
        {
            try
            {
                await commands.RemindLateAsync(View.AssignmentId, Guid.NewGuid(), CancellationToken.None);
                snackbar.Add(words["RemindedLate", Formats.Number(plan.Bodies)], Severity.Success);
            }
            catch (RuleBroken broken)
            {
                snackbar.Add(refusals.Word(broken), Severity.Warning);
            }

            await Changed.InvokeAsync();
        }
    }

    private async Task AddBodyAsync()
    {
        var shown = await dialogs.ShowAsync<AddBodyDialog>(words["AddBody"], new DialogParameters<AddBodyDialog> { { d => d.AssignmentId, View.AssignmentId } }, Dialogs.Narrow);
        if (await shown.Result is { Canceled: false, Data: string body })
        {
            snackbar.Add(words["BodyAdded", body], Severity.Success);
            await Changed.InvokeAsync();
        }
    }
}
