using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The matrix as a workbook: the rows, columns and sums that its reader sees on the screen.</summary>
public sealed class MatrixWorkbook(MatrixQueries queries, IStringLocalizer<AssignmentText> words, IStringLocalizer<StatusText> statuses)
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static async Task<IResult> DownloadAsync(int id, HttpContext context, MatrixWorkbook workbook, [FromQuery(Name = Urls.OrderQuery)] string? order, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await workbook.WriteAsync(id, order == Urls.ProtocolOrder, cancellationToken) is { } file
            ? Results.File(file, Type, $"bang-theo-doi-{id}.xlsx")
            : Results.NotFound();
    }

    /// <summary>Null when there is no such matrix for the reader.</summary>
    public async Task<byte[]?> WriteAsync(int assignmentId, bool byProtocol, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(assignmentId, byProtocol, cancellationToken) is not { } view)
        {
            return null;
        }

        await using var file = new MemoryStream();
        await file.SaveAsAsync(Rows(view).Select(r => Columns(r, view.Periods.Count + 4)), printHeader: false, words["MatrixSheet"], configuration: new OpenXmlConfiguration
        {
            TableStyles = TableStyles.None,
            AutoFilter = false,
            FreezeRowCount = 3,
            DynamicColumns = [new DynamicExcelColumn(Column(0)) { Width = 45 }, .. view.Periods.Select((_, i) => new DynamicExcelColumn(Column(i + 1)) { Width = 32 })],
        }, cancellationToken: cancellationToken);
        return file.ToArray();
    }

    private IEnumerable<IEnumerable<object?>> Rows(MatrixView view)
    {
        yield return [view.Title];
        yield return [words["MatrixOn", Formats.Date(view.Day.Today)].Value];
        yield return [words["Agency"].Value, .. view.Periods.Select(p => p.Label), words["Done"].Value, words["Overdue"].Value, words["Total"].Value];
        foreach (var row in view.Rows)
        {
            yield return [row.Agency, .. view.Periods.Select(p => row.Cells.TryGetValue(p.Order, out var cell) ? Said(cell) : null), row.Done, row.Overdue, row.Cells.Count];
        }

        yield return Sums("Done", p => p.Done, before: 0);
        yield return Sums("Overdue", p => p.Overdue, before: 1);
        yield return Sums("Total", p => p.Total, before: 2);

        // The grand total stands under the head of what it counts.
        IEnumerable<object?> Sums(string name, Func<MatrixPeriod, int> of, int before) =>
            [words["SumOf", words[name].Value].Value, .. view.Periods.Select(of).Cast<object?>(), .. Enumerable.Repeat<object?>(null, before), view.Periods.Sum(of)];
    }

    private string Said(MatrixCell cell) =>
        cell.DueOn is { } due ? words["CellInFile", statuses[$"Status{cell.Status}"].Value, Formats.Date(due)] : statuses[$"Status{cell.Status}"];

    // The writer takes the columns of all rows from the first.
    private static Dictionary<string, object?> Columns(IEnumerable<object?> cells, int width) =>
        cells.Concat(Enumerable.Repeat<object?>(null, width)).Take(width).Select((cell, i) => (Name: Column(i), cell)).ToDictionary(c => c.Name, c => c.cell, StringComparer.Ordinal);

    private static string Column(int place) => $"C{place:00}";
}
