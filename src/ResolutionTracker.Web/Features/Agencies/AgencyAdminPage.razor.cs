using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>Adds a body, or edits one.</summary>
public sealed partial class AgencyAdminPage(
    AgencyAdminQueries queries, AgencyCommands commands, NavigationManager navigation, ISnackbar snackbar, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<NameOption> _parents = [];
    private AgencyInput? _input;
    private RuleBroken? _broken;
    private Guid _operation;
    private string _title = "";
    private int _version;
    private bool _loading = true;
    private bool _busy;

    [Parameter]
    public int? Id { get; set; }

    private IReadOnlyList<Crumb> Crumbs => [new(words["Administration"], Urls.Administration), new(words["AgenciesAdmin"], Urls.AgenciesAdmin)];

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _parents = await queries.ParentsAsync(Id, _gone.Token);
        if (Id is { } id)
        {
            var found = await queries.FindAsync(id, _gone.Token);
            _input = found is null ? null : AgencyInput.Of(found.Draft);
            (_version, _title) = (found?.Version ?? 0, found?.Draft.Name ?? "");
        }
        else
        {
            _input = new() { Order = await queries.NextOrderAsync(_gone.Token) };
        }

        _operation = Guid.NewGuid();
        _broken = null;
        _loading = false;
    }

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            var draft = _input!.ToDraft();
            await (Id is { } id
                ? commands.EditAsync(id, _version, draft, _operation, CancellationToken.None)
                : commands.AddAsync(draft, _operation, CancellationToken.None));
            snackbar.Add(words["Saved"], Severity.Success);
            navigation.NavigateTo(Urls.AgenciesAdmin);
        }
        catch (RuleBroken refusal)
        {
            _broken = refusal;
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task KeepMineAsync()
    {
        if (await queries.FindAsync(Id!.Value, _gone.Token) is { } newest)
        {
            _version = newest.Version;
            await SaveAsync();
        }
    }
}
