namespace ResolutionTracker.Web.Features.Accounts;

public static class AccountsRoom
{
    public static void AddAccountsRoom(this IServiceCollection services) => services.AddScoped<AccountQueries>().AddScoped<AccountCommands>().AddScoped<SessionQueries>().AddScoped<SessionCommands>();
}
