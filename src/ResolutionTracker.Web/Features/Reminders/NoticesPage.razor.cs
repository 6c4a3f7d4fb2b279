using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>All notices of the signed-in person.</summary>
public sealed partial class NoticesPage(NoticeQueries queries, NoticeCommands commands, IStringLocalizer<NoticeText> words) : IDisposable
{
    private const string AllValue = "tat-ca";

    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<NoticeRow>? _rows;
    private int _total;
    private int _unread;

    [SupplyParameterFromQuery]
    public string? Xem { get; set; }

    [SupplyParameterFromQuery]
    public int? Trang { get; set; }

    private bool All => Xem == AllValue;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _unread = await queries.UnreadAsync(_gone.Token);
        (_total, _rows) = await queries.PageAsync(!All, Trang ?? 1, _gone.Token);
    }

    private async Task ReadAllAsync()
    {
        await commands.ReadAllAsync(_gone.Token);
        await OnParametersSetAsync();
    }
}
