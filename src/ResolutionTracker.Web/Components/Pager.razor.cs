using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Pages as links in the query string, so that a page of a list can be sent to a colleague.</summary>
public sealed partial class Pager(IStringLocalizer<FrameText> words, NavigationManager navigation)
{
    public const int Rows = 25;
    public const string Query = "trang";

    /// <summary>Counted from 1; a page beyond the last shows as the last.</summary>
    [Parameter, EditorRequired]
    public int Page { get; set; }

    [Parameter, EditorRequired]
    public int Total { get; set; }

    [Parameter]
    public int Size { get; set; } = Rows;

    /// <summary>The name in the query string, where a page has two lists.</summary>
    [Parameter]
    public string Name { get; set; } = Query;

    private int Pages => Count(Total, Size);

    private int Current => Shown(Page, Total, Size);

    private int First => (Current - 1) * Size + 1;

    private int Last => Math.Min(Current * Size, Total);

    /// <summary>Which page is shown, counted from 1, where that one is asked for.</summary>
    public static int Shown(int page, int total, int size = Rows) => Math.Clamp(page, 1, Count(total, size));

    private static int Count(int total, int size) => Math.Max(1, (total + size - 1) / size);

    private string LinkTo(int page) => navigation.GetUriWithQueryParameter(Name, page == 1 ? null : page);
}
