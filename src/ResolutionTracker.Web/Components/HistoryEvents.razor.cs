using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Operations in words: the action, why, by whom, and each field before and after.</summary>
public sealed partial class HistoryEvents(IStringLocalizer<HistoryText> words)
{
    // Work given to 46 bodies over 6 periods is one operation; its rows are in the matrix.
    private const int MostParts = 8;

    // The field by which people know a thing, the first it has.
    private static readonly string[] Naming = ["Title", "Name", "AgencyId", "Symbol", "PeriodLabel", "FileName", "OriginalName", "Label", "Part"];

    [Parameter, EditorRequired]
    public IReadOnlyList<HistoryEvent> Events { get; set; } = [];

    /// <summary>The address of the thing, where the list is of many things.</summary>
    [Parameter]
    public Func<HistoryEvent, string?>? LinkOf { get; set; }

    // Where the domain's clock shows another day than the wall, both are told.
    private string MomentOf(HistoryEvent happened)
    {
        var moment = happened.At.ToString("dd'/'MM'/'yyyy HH:mm", CultureInfo.InvariantCulture);
        return HasTwoDays(happened) ? words["OnRecordedAt", Formats.Date(happened.On), moment] : moment;
    }

    private static bool HasTwoDays(HistoryEvent happened) => happened.On != DateOnly.FromDateTime(happened.At);

    private string SubjectOf(HistoryEvent happened) =>
        $"{Thing(happened.SubjectKind)}: {happened.SubjectName ?? happened.Parts.Select(NameOf).FirstOrDefault(n => n.Length > 0) ?? words["Nameless"]}";

    private string ActionOf(HistoryEvent happened) => Word($"Action{happened.Action}") ?? words["ActionChange"];

    private string Thing(string kind) => Word($"Kind{kind}") ?? words["KindOther"];

    private string FieldOf(string field) => Word($"Field{field}") ?? field;

    // What is gone is known only by what was written of it.
    private static string NameOf(HistoryPart part) =>
        part.Name ?? Naming.Select(f => part.Fields.FirstOrDefault(c => c.F == f))
            .Select(c => c?.N ?? c?.O).FirstOrDefault(v => v is not null) ?? "";

    private string Said(string field, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return words["Blank"];
        }

        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Formats.Date(day)
            : field == "Columns" ? ColumnsOf(value)
            : ValueOf(field, value) ?? (field == "Roles" ? string.Join(", ", value.Split(", ").Select(r => ValueOf(field, r) ?? r)) : value);
    }

    // "Title=1;Lead=2": which column of a sheet says what, counted from 0.
    private string ColumnsOf(string value) => string.Join("; ", value.Split(';').Select(pair => pair.Split('='))
        .Select(pair => pair is [var says, var place] && int.TryParse(place, CultureInfo.InvariantCulture, out var at)
            ? words["ColumnAt", Word($"ValueColumns{says}") ?? says, Formats.Number(at + 1)].Value
            : string.Join('=', pair)));

    // An operation about many things is known by the import that it was.
    private static string? ImportOf(HistoryEvent happened) => happened.Parts.FirstOrDefault(p => p is { Kind: "AppendixImport", Name: not null })?.Name;

    private string? ValueOf(string field, string value) => Word($"Value{field}{value}") ?? Word($"Value{value}");

    private string? Word(string key) => words[key] is { ResourceNotFound: false } found ? found.Value : null;

    // A change of one body's duty in a thing of many bodies says whose it was; the name of the thing itself stands above.
    private static string? PartOf(HistoryEvent happened, HistoryPart part) =>
        happened.SubjectName is { } whole && part.Name is { } name && name.StartsWith($"{whole} · ", StringComparison.Ordinal) ? name[(whole.Length + 3)..] : null;
}
