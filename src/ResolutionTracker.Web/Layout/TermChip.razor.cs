using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>The term of the day; nothing before a term is entered.</summary>
public sealed partial class TermChip(CurrentTerm term, IStringLocalizer<FrameText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private string? _years;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() => _years = await term.NameAsync(_gone.Token);
}
