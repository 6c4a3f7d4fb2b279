using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>Plans the reviews of a document that has none.</summary>
public sealed partial class PlanReviewsDialog(ReviewQueries queries, ReviewCommands commands, IStringLocalizer<ReviewText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private readonly Guid _operation = Guid.NewGuid();
    private IReadOnlyList<CandidateRow> _candidates = [];
    private CandidateRow? _chosen;
    private ReviewBase _base = ReviewBase.DateOfIssue;
    private RuleBroken? _refusal;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() => _candidates = await queries.WithoutCycleAsync(_gone.Token);

    private static string Day(DateOnly? day) => day is null ? "" : $"({Formats.Date(day)})";

    private void Choose(ChangeEventArgs e) =>
        _chosen = int.TryParse(e.Value as string, CultureInfo.InvariantCulture, out var id) ? _candidates.FirstOrDefault(c => c.Id == id) : null;

    private void Cancel() => Dialog.Cancel();

    private async Task SaveAsync()
    {
        try
        {
            await commands.PlanAsync(_operation, _chosen?.Id, _base, _gone.Token);
            Dialog.Close();
        }
        catch (RuleBroken refusal)
        {
            _refusal = refusal;
        }
    }
}
