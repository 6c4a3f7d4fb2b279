using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Components;

/// <summary>A box for words with its label above and its refusal below. It is read on leaving and never written while it is typed in.</summary>
public sealed partial class TextBox
{
    private readonly string _id = "text-" + Guid.NewGuid().ToString("N")[..8];

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public EventCallback<string?> ValueChanged { get; set; }

    [Parameter]
    public string? Error { get; set; }

    [Parameter]
    public int Lines { get; set; } = 1;

    [Parameter]
    public string? Placeholder { get; set; }

    [Parameter]
    public bool Required { get; set; }

    private bool IsWrong => !string.IsNullOrEmpty(Error);

    private Task TakeAsync(ChangeEventArgs e)
    {
        Value = e.Value as string;
        return ValueChanged.InvokeAsync(Value);
    }
}
