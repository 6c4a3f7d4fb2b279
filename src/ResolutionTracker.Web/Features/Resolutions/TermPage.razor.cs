using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Adds a term, or edits one.</summary>
public sealed partial class TermPage(
    TermQueries queries, TermCommands commands, Today today, NavigationManager navigation, ISnackbar snackbar, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private const int YearsOfTerm = 5;

    private readonly CancellationTokenSource _gone = new();
    private string? _number;
    private string? _name;
    private int _startYear;
    private int _endYear;
    private DateOnly? _startsOn;
    private DateOnly? _endsOn;
    private string _title = "";
    private int _version;
    private Guid _operation;
    private RuleBroken? _broken;
    private bool _loading = true;
    private bool _notHere;
    private bool _busy;

    [Parameter]
    public int? Id { get; set; }

    private IReadOnlyList<Crumb> Crumbs => [new(words["Administration"], Urls.Administration), new(words["Terms"], Urls.Terms)];

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _operation = Guid.NewGuid();
        _broken = null;
        if (Id is null)
        {
            (_startYear, _endYear) = (today.Date.Year, today.Date.Year + YearsOfTerm);
        }
        else if ((await queries.ListAsync(_gone.Token)).FirstOrDefault(t => t.Id == Id) is { } term)
        {
            (_number, _name, _title, _version) = (term.Number, term.Name, term.Name, term.Version);
            (_startYear, _endYear, _startsOn, _endsOn) = (term.StartYear, term.EndYear, term.StartsOn, term.EndsOn);
        }
        else
        {
            _notHere = true;
        }

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
            await commands.SaveAsync(Id, _version, new(_number, _name, _startYear, _endYear, _startsOn, _endsOn), _operation, CancellationToken.None);
            snackbar.Add(words["Saved"], Severity.Success);
            navigation.NavigateTo(Urls.Terms);
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
        if ((await queries.ListAsync(_gone.Token)).FirstOrDefault(t => t.Id == Id) is { } newest)
        {
            _version = newest.Version;
            await SaveAsync();
        }
    }
}
