using Microsoft.AspNetCore.Mvc;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>What the room of papers needs, and its downloads.</summary>
public static class ReportsRoom
{
    public static void AddReports(this IServiceCollection services) =>
        services.AddScoped<ImplementationReportQueries>().AddScoped<ExportImplementationReport>().AddScoped<ExportLetter>().AddScoped<ExportDueReports>();

    public static void MapReports(this WebApplication app)
    {
        app.MapGet($"{Urls.Reports}/{{resolutionId:int}}.pdf", WriteAsync).RequireAuthorization(Policies.SeeAll).AddEndpointFilter<ActAsCaller>();
        ExportLetter.Map(app);
        ExportDueReports.Map(app);
    }

    private static async Task<IResult> WriteAsync(
        int resolutionId, HttpContext context, ExportImplementationReport export, Refusals refusals,
        [FromQuery(Name = ReportField.Number)] string? number, [FromQuery(Name = ReportField.Signing)] string? signing, [FromQuery(Name = ReportField.SignerName)] string? signerName,
        [FromQuery(Name = ReportField.Recipients)] string? recipients, [FromQuery(Name = ReportField.Download)] string? download,
        CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            if (await export.RunAsync(resolutionId, PaperForm.Of(number, ReportField.SigningOf(signing), signerName, recipients), cancellationToken) is not { } file)
            {
                return Results.NotFound();
            }

            context.Response.Headers.ContentDisposition = $"{(download is null ? "inline" : "attachment")}; filename=\"{file.Name}\"";
            return Results.Bytes(file.Bytes, "application/pdf");
        }
        catch (RuleBroken refusal)
        {
            return Results.Text(refusals.Word(refusal), "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
        }
    }
}

/// <summary>Names of the form's fields in the address of the file.</summary>
internal static class ReportField
{
    public const string Number = "so";
    public const string Signing = "the-thuc-ky";
    public const string SignerName = "nguoi-ky";
    public const string Recipients = "noi-nhan";
    public const string Download = "tai-ve";

    /// <summary>What cannot be read is the usual: the office's paper, signed by its head.</summary>
    public static PaperSigning SigningOf(string? text) =>
        text is { Length: > 0 } && char.IsLetter(text[0]) && Enum.TryParse<PaperSigning>(text, out var signing) ? signing : PaperSigning.OfficeHead;
}
