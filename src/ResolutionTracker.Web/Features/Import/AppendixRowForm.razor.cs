using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Corrects one row in place; what is saved is kept at once.</summary>
public sealed partial class AppendixRowForm(AppendixRowCommands commands, AppendixImportQueries queries, AppendixWords names, IStringLocalizer<ImportText> words, IStringLocalizer<AgencyText> agencies)
{
    private readonly HashSet<int> _chosen = [];
    private readonly Guid _operation = Guid.NewGuid();
    private IReadOnlyList<NameOption> _options = [];
    private string? _title;
    private string? _lead;
    private string? _contributors;
    private string? _deliverable;
    private string? _due;
    private string? _completedOn;
    private string? _completedNumber;
    private string _groupWritten = "";
    private LeadWay? _way;
    private int _leadAdded;
    private int _contributorsAdded;
    private bool _several;
    private bool _busy;
    private RuleBroken? _refused;

    private bool IsGroup => _groupWritten.Length > 0;

    [Parameter, EditorRequired]
    public int ImportId { get; set; }

    [Parameter, EditorRequired]
    public ReviewRow Row { get; set; } = default!;

    [Parameter]
    public IReadOnlyList<AppendixBody> Bodies { get; set; } = [];

    [Parameter, EditorRequired]
    public DeadlineContext Context { get; set; } = new(IssuedOn: null);

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    [Parameter]
    public bool IsOpening { get; set; }

    [Parameter]
    public EventCallback<string?> Closed { get; set; }

    protected override void OnInitialized()
    {
        _options = [.. Bodies.Select(b => b.Option)];
        _title = Row.Cell(AppendixColumn.Title);
        _lead = CellText.Line(Row.Cell(AppendixColumn.Lead));
        _contributors = CellText.Line(Row.Cell(AppendixColumn.Contributors));
        _deliverable = CellText.Line(Row.Cell(AppendixColumn.Deliverable));
        _due = CellText.Line(Row.Cell(AppendixColumn.Due));
        _completedOn = Row.Cell(AppendixColumn.CompletedOn);
        _completedNumber = Row.Cell(AppendixColumn.CompletedNumber);
        _way = Row.Mark?.Leads;
        _chosen.UnionWith(Row.Mark?.Choice?.Bodies ?? []);
        TakeLeads(Row.Row.Leads);
    }

    // Names that are typed win: what was chosen for a group is of that group alone.
    private async Task ReadLeadsAsync()
    {
        var leads = await queries.LeadsInAsync(_lead, Context, CancellationToken.None);
        if (GroupsIn(leads) != _groupWritten)
        {
            _chosen.Clear();
        }

        TakeLeads(leads);
    }

    private void TakeLeads(IReadOnlyList<AgencyMention> leads)
    {
        (_several, _groupWritten) = (leads.Count > 1, GroupsIn(leads));
        // A first choice by the kind the words name, as suggestions make it; a person looks it over.
        if (IsGroup && _chosen.Count == 0)
        {
            var members = Bodies.Select(b => new GroupMember(b.Option.Id, b.Option.Name, b.Kind)).ToList();
            _chosen.UnionWith(leads.Where(l => l.IsGroup).SelectMany(l => AgencyGroups.Members(l.Written, members)));
        }
    }

    private static string GroupsIn(IEnumerable<AgencyMention> leads) => string.Join("; ", leads.Where(l => l.IsGroup).Select(l => l.Written));

    private string IdOf(AppendixColumn column) => $"row-{Row.Number}-{column}";

    private Task AddLeadAsync(int? id)
    {
        (_lead, _leadAdded) = (With(_lead, id), _leadAdded + 1);
        return ReadLeadsAsync();
    }

    private void AddContributor(int? id) => (_contributors, _contributorsAdded) = (With(_contributors, id), _contributorsAdded + 1);

    private string? With(string? text, int? id) =>
        _options.FirstOrDefault(o => o.Id == id) is not { } chosen ? text : string.IsNullOrWhiteSpace(text) ? chosen.Name : $"{text.TrimEnd(' ', ';')}; {chosen.Name}";

    private void Choose(int id, bool on)
    {
        if (on)
        {
            _chosen.Add(id);
        }
        else
        {
            _chosen.Remove(id);
        }
    }

    private void ChooseAll(IEnumerable<AppendixBody> bodies, bool on)
    {
        foreach (var body in bodies)
        {
            Choose(body.Option.Id, on);
        }
    }

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        _refused = null;
        try
        {
            await commands.SaveAsync(ImportId, Row.Number, Row.Mark?.Edition ?? 0, Cells(), _way, IsGroup ? _chosen : null, _operation, CancellationToken.None);
            await Closed.InvokeAsync(words["RowSaved", Row.Number]);
        }
        catch (RuleBroken refusal)
        {
            _refused = refusal;
        }
        finally
        {
            _busy = false;
        }
    }

    // A cell of several lines is shown as one: only what was really changed is kept.
    private Dictionary<AppendixColumn, string?> Cells()
    {
        (AppendixColumn Column, string? Text)[] boxes =
        [
            (AppendixColumn.Title, _title), (AppendixColumn.Lead, _lead), (AppendixColumn.Contributors, _contributors), (AppendixColumn.Deliverable, _deliverable), (AppendixColumn.Due, _due),
            .. IsOpening ? new (AppendixColumn, string?)[] { (AppendixColumn.CompletedOn, _completedOn), (AppendixColumn.CompletedNumber, _completedNumber) } : [],
        ];
        return boxes.Where(b => CellText.Line(b.Text) != CellText.Line(Row.Cell(b.Column))).ToDictionary(b => b.Column, b => b.Text);
    }
}
