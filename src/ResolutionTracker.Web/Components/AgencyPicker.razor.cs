using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Chooses one body by any words of its names, typed with or without marks.</summary>
public sealed partial class AgencyPicker(IStringLocalizer<FrameText> words)
{
    private IReadOnlyList<AgencyOption>? _seen;
    private (AgencyOption Option, string Folded)[] _folded = [];

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>In the order in which they are offered: protocol order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<AgencyOption> Options { get; set; } = [];

    [Parameter]
    public int? Value { get; set; }

    [Parameter]
    public EventCallback<int?> ValueChanged { get; set; }

    [Parameter]
    public string? Error { get; set; }

    [Parameter]
    public bool Required { get; set; }

    [Parameter]
    public bool Disabled { get; set; }

    private AgencyOption? Chosen => Value is { } id ? Options.FirstOrDefault(o => o.Id == id) : null;

    /// <summary>Every word typed must begin a word of the option.</summary>
    internal Task<IEnumerable<AgencyOption>> Find(string? typed, CancellationToken cancellationToken)
    {
        var wanted = Folding.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Task.FromResult(_folded
            .Where(o => wanted.All(w => o.Folded.Contains(" " + w, StringComparison.Ordinal)))
            .Select(o => o.Option));
    }

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_seen, Options))
        {
            _seen = Options;
            _folded = [.. Options.Select(o => (o, " " + Folding.Fold(o.Name + " " + o.SearchText)))];
        }
    }

    private Task ChooseAsync(AgencyOption? option) => ValueChanged.InvokeAsync(option?.Id);
}
