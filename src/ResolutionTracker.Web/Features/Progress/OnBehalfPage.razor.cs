using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Begins a report: the office picks a body and its work; with the work named in the address it goes straight to the form.</summary>
public sealed partial class OnBehalfPage(
    ProgressQueries queries, ProgressCommands commands, IStringLocalizer<ProgressText> words, NavigationManager navigation) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<NameOption>? _agencies;
    private IReadOnlyList<OpenWork>? _work;
    private int? _agency;
    private int? _begun;
    private RuleBroken? _refused;

    [SupplyParameterFromQuery(Name = "viec")]
    public int? Work { get; set; }

    private Crumb[] Crumbs => [new(words["Reports"], Urls.Progress)];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Work is { } work && _begun != work)
        {
            _begun = work;
            await BeginAsync(work);
        }

        _agencies ??= await queries.AgenciesAsync(_leaving.Token);
        if (_agencies.Count == 1 && _agency is null)
        {
            await ChooseAsync(_agencies[0].Id);
        }
    }

    private async Task BeginAsync(int work)
    {
        try
        {
            navigation.NavigateTo(Urls.Report(await commands.StartAsync(work, Guid.NewGuid(), CancellationToken.None)), replace: true);
        }
        catch (RuleBroken refusal)
        {
            _refused = refusal;
        }
    }

    private async Task ChooseAsync(int? agency)
    {
        _agency = agency;
        _work = agency is { } one ? await queries.OpenWorkAsync(one, _leaving.Token) : null;
    }
}
