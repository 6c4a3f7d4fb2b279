using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>What was sent, and what the days ahead would bring.</summary>
public sealed partial class RemindersPage(OutboxQueries queries, IStringLocalizer<ReminderText> words) : IDisposable
{
    private const string AheadValue = "sap-toi";

    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<MailRow>? _rows;
    private int _total;

    [SupplyParameterFromQuery]
    public string? Xem { get; set; }

    [SupplyParameterFromQuery]
    public int? Trang { get; set; }

    private bool Ahead => Xem == AheadValue;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override Task OnParametersSetAsync() => Ahead ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync() => (_total, _rows) = await queries.PageAsync(null, Trang ?? 1, _gone.Token);
}
