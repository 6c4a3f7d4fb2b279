using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Takes in the text of a document: pasted or from a file, then looked at as it was cut, then saved.</summary>
public sealed partial class TextPage(TextQueries queries, NavigationManager navigation, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private (int Id, int? Draft)? _shown;
    private TextEntry? _entry;
    private bool _missing;

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery(Name = Urls.DraftQuery)]
    public int? Draft { get; set; }

    /// <summary>The draft that is corrected before it is saved.</summary>
    [SupplyParameterFromQuery(Name = Urls.AgainQuery)]
    public int? Again { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != (Id, Draft))
        {
            _shown = (Id, Draft);
            _entry = await queries.EntryAsync(Id, Draft, _gone.Token);
            _missing = _entry is null;
        }
    }

    private void Open(int draft) => navigation.NavigateTo(Urls.ResolutionText(Id, draft));
}
