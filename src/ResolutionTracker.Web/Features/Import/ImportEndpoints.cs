using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Empty files with the heads we read and one row that shows how.</summary>
public static class ImportEndpoints
{
    public const string Agencies = "co-quan";
    public const string Accounts = "tai-khoan";
    public const string Calendar = "lich";

    public static void MapImport(this WebApplication app)
    {
        app.MapGet(Urls.ImportTemplate(Agencies), (IStringLocalizer<AdministrationText> words) => Csv(AgencyTemplate(words), "mau-co-quan.csv")).RequireAuthorization(Policies.Administer);
        app.MapGet(Urls.ImportTemplate(Accounts), (IStringLocalizer<AdministrationText> words) => Csv(AccountTemplate(words), "mau-tai-khoan.csv")).RequireAuthorization(Policies.Administer);
        app.MapGet(Urls.ImportTemplate(Calendar), (IStringLocalizer<AdministrationText> words) => Csv(CalendarTemplate(words), "mau-lich-lam-viec.csv")).RequireAuthorization(Policies.Administer);
    }

    internal static byte[] CalendarTemplate(IStringLocalizer<AdministrationText> words) => CsvFile.Write(
    [
        CalendarFile.Columns.Select(c => c.Head),
        ["01/01/2030", words[$"DayKind.{nameof(CalendarDayKind.Holiday)}"], words["TemplateDay"], words["TemplateDaySource"], ""],
    ]);

    internal static byte[] AgencyTemplate(IStringLocalizer<AdministrationText> words) => CsvFile.Write(
    [
        AgencyFile.Columns.Select(c => c.Head),
        ["co-quan-mau", words["TemplateAgency"], words["TemplateShort"], words[$"Kind.{nameof(AgencyKind.Department)}"], "500", "", ""],
    ]);

    internal static byte[] AccountTemplate(IStringLocalizer<AdministrationText> words) => CsvFile.Write(
    [
        AccountFile.Columns.Select(c => c.Head),
        ["ten.nguoi@co-quan.example.vn", words["TemplatePerson"], words["TemplatePost"], words[$"Role.{nameof(Role.OfficeStaff)}"], ""],
    ]);

    private static IResult Csv(byte[] content, string name) => Results.File(content, "text/csv; charset=utf-8", name);
}
