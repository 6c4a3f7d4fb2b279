using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Components;

/// <summary>A count in a table that opens the list which makes it; nothing opens where there is nothing.</summary>
public sealed partial class CountLink
{
    [Parameter, EditorRequired]
    public int Value { get; set; }

    [Parameter]
    public string? Href { get; set; }

    /// <summary>green, blue, amber, alarm, violet, grey or gold; the column's word stands above it.</summary>
    [Parameter]
    public string? Tone { get; set; }

    /// <summary>What is counted, for those who meet the link outside its table.</summary>
    [Parameter]
    public string? Said { get; set; }

    private string? Spoken => Said is null ? null : $"{Said}: {Formats.Number(Value)}";
}
