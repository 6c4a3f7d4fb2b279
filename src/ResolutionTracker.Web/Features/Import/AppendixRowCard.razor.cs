using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>One row of the appendix: what was understood, what is wrong, and what to do about it.</summary>
public sealed partial class AppendixRowCard(
    AppendixRowCommands commands, AppendixWords names, IDialogService dialogs, IStringLocalizer<ImportText> words, IStringLocalizer<DeadlineText> deadlines)
{
    private RuleBroken? _refused;
    private string? _renamed;
    private int? _edition;

    [Parameter, EditorRequired]
    public int ImportId { get; set; }

    [Parameter, EditorRequired]
    public ReviewRow Row { get; set; } = default!;

    [Parameter]
    public bool Editing { get; set; }

    [Parameter]
    public bool Chosen { get; set; }

    [Parameter]
    public EventCallback<bool> ChosenChanged { get; set; }

    [Parameter]
    public EventCallback Edit { get; set; }

    /// <summary>The row was changed, or its form left; with what to say of it.</summary>
    [Parameter]
    public EventCallback<string?> Closed { get; set; }

    [Parameter]
    public IReadOnlyList<AppendixBody> Bodies { get; set; } = [];

    [Parameter]
    public DeadlineContext Context { get; set; } = new(IssuedOn: null);

    [Parameter]
    public DateOnly Today { get; set; }

    [Parameter]
    public bool IsOpening { get; set; }

    protected override void OnParametersSet()
    {
        // What was refused before the row changed is of another row.
        if (_edition != Row.Mark?.Edition)
        {
            (_edition, _refused) = (Row.Mark?.Edition, null);
        }
    }

    private string Tone => Row.Outcome switch
    {
        RowOutcome.Made => "green",
        RowOutcome.Changed => "blue",
        RowOutcome.Blocked => "alarm",
        _ => "grey",
    };

    private string Place => string.Join(" · ", new[] { words["RowNumber", Row.Number].Value, Row.Row.Order is { } order ? words["OrderSaid", order].Value : null, Row.Row.Section }.OfType<string>());

    private string LeadsSaid
    {
        get
        {
            var said = Said(Row.Row.Leads);
            var bodies = Row.Mark?.Choice?.BodiesFor(Row.Row.Leads) is { Count: > 0 } chosen ? words["BodiesChosen", Formats.Number(chosen.Count)].Value : null;
            var way = Row.IsCollective ? words["EachItself", Formats.Number(Row.LeadIds.Count)].Value : Row.Mark?.Leads == LeadWay.FirstLeads ? words["FirstLeadsSaid"].Value : null;
            return string.Join(" · ", new[] { said, bodies, way }.OfType<string>());
        }
    }

    private string ContributorsSaid => Row.Row.Contributors.Count == 0 ? Formats.Nothing : Said(Row.Row.Contributors);

    private string DeliverableSaid =>
        Row.Row.Deliverable is not { } text ? Formats.Nothing
        : Row.Row.DeliverableKind is { } kind && kind != text ? words["WithKind", text, kind] : text;

    private string DueSaid => Row.Row switch
    {
        { Deadline: NoDeadline.NotSet } => words["DueNotSet"],
        { Deadline: NoDeadline.NotRequired } => words["DueNotRequired"],
        { Due: { Understood: true } reading } => string.Join(" · ", Meaning(reading)),
        { DueText: { } text } => words["DueUnread", text],
        _ => Formats.Nothing,
    };

    private IEnumerable<string> Meaning(DeadlineReading reading)
    {
        if (reading.Recurs)
        {
            yield return DeadlinePhrase.Normal(reading, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en");
        }
        else if (reading.Due is { } due)
        {
            yield return Formats.Date(due);
        }

        yield return deadlines[reading.Before ? "KindBefore" : "Kind" + reading.Kind];
        if (Row.Row.DueText is { } written && !written.Contains(Formats.Date(reading.Due), StringComparison.Ordinal))
        {
            yield return words["AsWritten", written];
        }
    }

    // One piece of work with one due day needs no counting.
    private string? WorksSaid => Row.Outcome == RowOutcome.Made && Row.Works.Owed > 1
        ? words["WorksOfRow", Formats.Number(Row.Works.Owed), Formats.Number(Row.Works.Overdue)].Value : null;

    private string Said(IReadOnlyList<Domain.Agencies.AgencyMention> mentions) =>
        mentions.Count == 0 ? Formats.Nothing : string.Join("; ", mentions.Select(m => m.Agency is null ? $"“{m.Written}”"
            : m.Basis == Domain.Agencies.NameBasis.Official ? m.Name : $"{m.Name} ({words["AsWritten", m.Written].Value})"));

    private string Shown(string text) => text.Length == 0 ? words["Empty"] : text;

    private Task RenameAsync(RowProblem problem, string name, bool everywhere) => ActAsync(async id =>
    {
        var rows = await commands.RenameAsync(ImportId, problem.Args[0], name, everywhere ? null : Row.Number, id, CancellationToken.None);
        _renamed = words["Renamed", name, Formats.Number(rows)];
    }, null);

    private Task TakeAfterAllAsync() => ActAsync(id => commands.TakeAfterAllAsync(ImportId, Row.Number, id, CancellationToken.None), words["TakenAfterAll"]);

    private Task MeanAsync(int work) =>
        ActAsync(id => commands.MeanAsync(ImportId, Row.Number, work, id, CancellationToken.None), words[work == AppendixMark.NewWork ? "MeantNew" : "MeantChange", Row.Number]);

    private Task KeepAsync(string written) =>
        ActAsync(id => commands.KeepAsync(ImportId, Row.Number, written, id, CancellationToken.None), words["KeptAsWritten", written]);

    private Task JoinAsync() => ActAsync(id => commands.JoinAsync(ImportId, Row.Number, id, CancellationToken.None), words["JoinedRow", Row.Number]);

    private Task PartAsync() => ActAsync(id => commands.PartAsync(ImportId, Row.Number, id, CancellationToken.None), words["PartedRows", Row.Number]);

    private Task UndoAsync() => ActAsync(id => commands.UndoAsync(ImportId, Row.Number, id, CancellationToken.None), words["Undone"]);

    private async Task SkipAsync()
    {
        var operation = Guid.NewGuid();
        if (await dialogs.AskReasonAsync(words["SkipTitle"], Row.Row.Title, words["Skip"], why => commands.SkipAsync(ImportId, [Row.Number], why, operation, CancellationToken.None)) is not null)
        {
            await Closed.InvokeAsync(words["SkippedOne", Row.Number]);
        }
    }

    private async Task ActAsync(Func<Guid, Task> act, string? said)
    {
        _refused = null;
        try
        {
            await act(Guid.NewGuid());
            await Closed.InvokeAsync(said ?? _renamed);
        }
        catch (RuleBroken refusal)
        {
            _refused = refusal;
        }
    }
}
