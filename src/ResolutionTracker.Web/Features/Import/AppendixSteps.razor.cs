using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Where one is on the way from the file to the work.</summary>
public sealed partial class AppendixSteps(IStringLocalizer<ImportText> words)
{
    public const string File = "File";
    public const string Columns = "Columns";
    public const string Review = "Review";
    public const string Result = "Result";

    private static readonly string[] All = [File, Columns, Review, Result];

    [Parameter, EditorRequired]
    public string Current { get; set; } = File;

    /// <summary>Steps that can be gone back to.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string> Links { get; set; } = new Dictionary<string, string>();
}
