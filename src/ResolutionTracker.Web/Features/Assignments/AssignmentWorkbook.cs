using System.Globalization;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The work of a list in the form of an appendix, the code first: to be edited elsewhere and brought in again.</summary>
public sealed class AssignmentWorkbook(AssignmentQueries queries, IStringLocalizer<AssignmentText> words)
{
    internal static async Task<IResult> DownloadAsync(HttpContext context, AssignmentWorkbook workbook, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        var file = await workbook.WriteAsync(FilterOf(name => context.Request.Query[name]), cancellationToken);
        return Results.File(file, SheetWriting.ContentType, "nhiem-vu.xlsx");
    }

    public async Task<byte[]> WriteAsync(AssignmentFilter filter, CancellationToken cancellationToken)
    {
        var work = await queries.AllAsync(filter, cancellationToken);
        return SheetWriting.Write(words["Assignments"], [[.. AppendixForm.Columns.Select(c => c.Head)], .. work.Select((w, i) => AppendixForm.Row(w, i + 1))], cancellationToken);
    }

    /// <summary>The filter as the address of the list says it.</summary>
    internal static AssignmentFilter FilterOf(Func<string, string?> query)
    {
        var status = query("trang-thai");
        return new()
        {
            Text = string.IsNullOrWhiteSpace(query("q")) ? null : query("q")!.Trim(),
            Status = AssignmentFilter.Named<ObligationStatus>(status),
            Column = AssignmentFilter.Named<MatrixColumn>(query("cot")) ?? (AssignmentFilter.Named<ObligationStatus>(status) is null ? AssignmentFilter.Named<MatrixColumn>(status) : null),
            Group = AssignmentFilter.Named<WorkGroup>(query("nhom")),
            AgencyId = Number(query("co-quan")),
            OrientationId = Number(query("dinh-huong")),
            ResolutionId = Number(query("van-ban")),
            AssignmentId = Number(query("nhiem-vu")),
            ImportId = Number(query("dot-nhap")),
            PeriodOrder = Number(query("ky")),
            Quarter = AssignmentFilter.QuarterOf(query("quy")),
            WithContributions = query("phoi-hop") == "1",
        };
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
