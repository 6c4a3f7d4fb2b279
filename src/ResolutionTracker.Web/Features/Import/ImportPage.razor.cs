using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Bodies and accounts out of a file: a file is checked first, and nothing is written before somebody says so.</summary>
public sealed partial class ImportPage(ImportCommands commands, IJSRuntime js, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<CsvRow> _rows = [];
    private IReadOnlyList<Invitation>? _invitations;
    private ImportCheck? _check;
    private RuleBroken? _broken;
    private string? _fileName;
    private Guid _operation;
    private int? _imported;
    private ImportWhat _what;
    private bool _busy;

    /// <summary>What another page sent the reader here to bring in.</summary>
    [SupplyParameterFromQuery(Name = Urls.ImportQuery)]
    public string? Asked { get; set; }

    private IReadOnlyList<Crumb> Crumbs => [new(words["Administration"], Urls.Administration)];

    private IReadOnlyList<CsvColumn> Columns => _what switch
    {
        ImportWhat.Accounts => AccountFile.Columns,
        ImportWhat.Calendar => CalendarFile.Columns,
        _ => AgencyFile.Columns,
    };

    private string Template => _what switch
    {
        ImportWhat.Accounts => ImportEndpoints.Accounts,
        ImportWhat.Calendar => ImportEndpoints.Calendar,
        _ => ImportEndpoints.Agencies,
    };

    private string There => _what == ImportWhat.Calendar ? Urls.Calendar : Urls.AgenciesAdmin;

    // Bodies and days all or none; accounts stand each for itself.
    private bool CanImport => _check is { } check && check.New + check.Changed > 0 && (_what == ImportWhat.Accounts || check.Wrong == 0);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override void OnInitialized() => _what = Asked == ImportEndpoints.Calendar ? ImportWhat.Calendar : ImportWhat.Agencies;

    private void Choose(ImportWhat what)
    {
        _what = what;
        Clear();
    }

    private void Clear() => (_check, _broken, _fileName, _imported, _invitations, _rows) = (null, null, null, null, null, []);

    private async Task TakeAsync(InputFileChangeEventArgs chosen)
    {
        var file = chosen.File;
        Clear();
        _fileName = file.Name;
        _operation = Guid.NewGuid();
        try
        {
            if (file.Size > CsvTable.MostBytes)
            {
                throw new RuleBroken("CsvTooBig", null, CsvTable.MostBytes / 1024 / 1024);
            }

            using var content = new MemoryStream();
            await using var stream = file.OpenReadStream(CsvTable.MostBytes, _gone.Token);
            await stream.CopyToAsync(content, _gone.Token);
            _rows = CsvTable.Read(content.ToArray(), Columns);
            await CheckAsync();
        }
        catch (RuleBroken refusal)
        {
            _broken = refusal;
        }
    }

    private async Task CheckAsync() => _check = _what switch
    {
        ImportWhat.Accounts => await commands.CheckAccountsAsync(_rows, _gone.Token),
        ImportWhat.Calendar => await commands.CheckCalendarAsync(_rows, _gone.Token),
        _ => await commands.CheckAgenciesAsync(_rows, _gone.Token),
    };

    private async Task ImportAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            if (_what == ImportWhat.Accounts)
            {
                _invitations = await commands.ImportAccountsAsync(_rows, _operation, CancellationToken.None);
            }
            else
            {
                _imported = _what == ImportWhat.Calendar
                    ? await commands.ImportCalendarAsync(_rows, _operation, CancellationToken.None)
                    : await commands.ImportAgenciesAsync(_rows, _operation, CancellationToken.None);
            }
        }
        catch (RuleBroken refusal)
        {
            _broken = refusal;
            await CheckAsync();
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task DownloadAsync()
    {
        using var content = new DotNetStreamReference(new MemoryStream(LinksFile.Write(_invitations!, words)));
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/save-file.js");
        await module.InvokeVoidAsync("save", "lien-ket-moi.csv", content);
    }
}
