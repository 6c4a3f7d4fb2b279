using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Assignments;

public static class AssignmentsRoom
{
    public static IServiceCollection AddAssignments(this IServiceCollection services) => services
        .AddScoped<AssignmentQueries>().AddScoped<AssignmentItemQueries>().AddScoped<AssignmentFormQueries>().AddScoped<WordsQueries>()
        .AddScoped<MatrixQueries>().AddScoped<DueDayQueries>().AddScoped<RecurringQueries>()
        .AddScoped<AssignmentCommands>().AddScoped<ObligationCommands>().AddScoped<DueDayCommands>().AddScoped<SuspensionCommands>().AddScoped<CorrectionCommands>()
        .AddScoped<RecurringCommands>().AddScoped<MatrixCommands>().AddScoped<MatrixWorkbook>().AddScoped<AssignmentWorkbook>().AddScoped<NumberOldAssignments>().AddScoped<MakeNextPeriods>();

    public static void MapAssignments(this WebApplication app)
    {
        app.MapGet(Urls.AssignmentsFile(""), AssignmentWorkbook.DownloadAsync).RequireAuthorization(Policies.SeeAll).AddEndpointFilter<ActAsCaller>()
            .WithSecurityHeadersPolicy(Headers.Download);
        app.MapGet($"{Urls.Assignments}/{{id:int}}/ma-tran.xlsx", MatrixWorkbook.DownloadAsync).RequireAuthorization(Policies.SeeContent).AddEndpointFilter<ActAsCaller>();
    }
}
