using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Comments;

/// <summary>A new comment: with whom it is shared, and whom it calls.</summary>
public sealed partial class CommentForm(CommentCommands commands, Refusals refusals, IStringLocalizer<CommentText> words)
{
    private static readonly string[] Fields = ["Text", "Agency", "Mentions"];
    private CommentInput _input = new();
    private Guid _operation = Guid.NewGuid();
    private RuleBroken? _broken;
    private bool _busy;
    private int _written;

    [Parameter, EditorRequired]
    public int AssignmentId { get; set; }

    [Parameter]
    public int? ObligationId { get; set; }

    [Parameter]
    public int? ReportId { get; set; }

    [Parameter, EditorRequired]
    public CommentChoices Choices { get; set; } = default!;

    [Parameter]
    public EventCallback Sent { get; set; }

    // A body writes to the office and itself.
    private int? With => Choices.IsOffice ? _input.AgencyId : Choices.Bodies.Select(b => (int?)b.Id).FirstOrDefault();

    private IReadOnlyList<NameOption> Readers => [.. Choices.Readers(With).Where(r => !_input.Mentioned.Contains(r.Id))];

    private string? General => _broken is { } broken && !Fields.Contains(broken.Field) ? refusals.Word(broken) : null;

    protected override void OnInitialized() => Begin();

    private string? ErrorOf(string field) => _broken is { } broken && broken.Field == field ? refusals.Word(broken) : null;

    private void Begin() => _input = new() { ObligationId = ObligationId, ReportId = ReportId };

    private void Share(ChangeEventArgs e)
    {
        _input.AgencyId = int.TryParse(e.Value as string, CultureInfo.InvariantCulture, out var body) ? body : null;
        _input.Mentioned.IntersectWith(Choices.Readers(_input.AgencyId).Select(r => r.Id));
    }

    private void Mention(int? account)
    {
        if (account is { } id)
        {
            _input.Mentioned.Add(id);
        }
    }

    private async Task SendAsync()
    {
        _busy = true;
        _broken = null;
        try
        {
            await commands.WriteAsync(AssignmentId, _input, _operation, CancellationToken.None);
            _operation = Guid.NewGuid();
            _written++;
            Begin();
            await Sent.InvokeAsync();
        }
        catch (RuleBroken broken)
        {
            _broken = broken;
        }
        finally
        {
            _busy = false;
        }
    }
}
