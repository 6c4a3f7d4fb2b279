namespace ResolutionTracker.Web.Features.Assignments;

public static class AssignmentsRoom
{
    public static IServiceCollection AddAssignments(this IServiceCollection services) => services
        .AddScoped<AssignmentQueries>().AddScoped<AssignmentItemQueries>().AddScoped<AssignmentFormQueries>()
        .AddScoped<MatrixQueries>().AddScoped<DueDayQueries>().AddScoped<RecurringQueries>()
        .AddScoped<AssignmentCommands>().AddScoped<ObligationCommands>().AddScoped<DueDayCommands>()
        .AddScoped<RecurringCommands>().AddScoped<MakeNextPeriods>();
}
