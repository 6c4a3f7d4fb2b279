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
    private bool _accounts;
    private bool _busy;

    private IReadOnlyList<Crumb> Crumbs => [new(words["Administration"], Urls.Administration)];

    private IReadOnlyList<CsvColumn> Columns => _accounts ? AccountFile.Columns : AgencyFile.Columns;

    // Bodies all or none; accounts stand each for itself.
    private bool CanImport => _check is { New: > 0 } && (_accounts || _check.Wrong == 0);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    private void Choose(bool accounts)
    {
        _accounts = accounts;
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

    private async Task CheckAsync() => _check = _accounts
        ? await commands.CheckAccountsAsync(_rows, _gone.Token)
        : await commands.CheckAgenciesAsync(_rows, _gone.Token);

    private async Task ImportAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            if (_accounts)
            {
                _invitations = await commands.ImportAccountsAsync(_rows, _operation, CancellationToken.None);
            }
            else
            {
                _imported = await commands.ImportAgenciesAsync(_rows, _operation, CancellationToken.None);
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
