using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>One letter: the office writes and sends it, the body answers, the office concludes.</summary>
public sealed partial class LetterPage(LetterQueries queries, CurrentUser user, Today today, IStringLocalizer<LetterText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private Letter? _letter;
    private bool _missing;
    private bool _mine;
    private bool _seesAll;

    [Parameter]
    public int Id { get; set; }

    private string Name => _letter is { } letter
        ? $"{words[$"Kind{letter.Kind}"]}{(letter.Round is { } round ? $" {words["RoundSaid", round]}" : "")}{(letter.Number is { } number ? $" · {number}" : "")}"
        : "";

    private string Work => _letter!.Obligation.Assignment.Form == AssignmentForm.Plain && _letter.Obligation.Role == ObligationRole.Lead
        ? Urls.Assignment(_letter.Obligation.AssignmentId) : Urls.Obligation(_letter.ObligationId);

    private IReadOnlyList<Crumb> Crumbs => _seesAll ? [new(words["Letters"], Urls.Letters)] : [new(words["MyWork"], Urls.MyWork)];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var actor = await user.ActorAsync();
        var letter = await queries.FindAsync(Id, _leaving.Token);
        _seesAll = actor.SeesAll;
        _mine = letter is not null && actor.ActsFor(letter.AgencyId);
        _missing = letter is null;
        _letter = letter;
    }
}
