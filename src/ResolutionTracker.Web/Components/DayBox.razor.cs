using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>
/// A day, typed as ngày/tháng/năm or picked. The browser's own date box follows the language of the browser, where 01/11 may be
/// the eleventh of January, and drops a day that cannot be without a word.
/// </summary>
public sealed partial class DayBox(UnreadDays unread, Refusals refusals, IStringLocalizer<DeadlineText> words) : IDisposable
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private string? _shown;
    private string? _unread;

    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter]
    public DateOnly? Value { get; set; }

    [Parameter]
    public EventCallback<DateOnly?> ValueChanged { get; set; }

    /// <summary>Ids of what is said of the box.</summary>
    [Parameter]
    public string? DescribedBy { get; set; }

    /// <summary>The form refused what stands in it.</summary>
    [Parameter]
    public bool Invalid { get; set; }

    private string? Described => _unread is null ? DescribedBy : $"{Id}-unread {DescribedBy}".TrimEnd();

    private string? Picked => Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void Dispose() => unread.Set(_key, null);

    protected override void OnParametersSet()
    {
        if (_unread is null)
        {
            _shown = Value is null ? null : Formats.Date(Value);
        }
    }

    private Task TakeAsync(ChangeEventArgs e) => ReadAsync(e.Value as string);

    // An emptied picker is no wish to empty the box.
    private Task PickAsync(ChangeEventArgs e) => e.Value is string { Length: > 0 } picked ? ReadAsync(picked) : Task.CompletedTask;

    private Task ReadAsync(string? typed)
    {
        var understood = TypedDay.TryRead(typed, out var day);
        _unread = understood ? null : typed!.Trim();
        unread.Set(_key, _unread);
        _shown = understood && day is not null ? Formats.Date(day) : typed;
        return understood ? ValueChanged.InvokeAsync(day) : Task.CompletedTask;
    }
}
