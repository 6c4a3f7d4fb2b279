using Microsoft.AspNetCore.Authorization;
using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>What a post allows. Rights over one thing are rules of the domain.</summary>
public static class Policies
{
    /// <summary>Any signed-in person.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Sees every body's work.</summary>
    public const string SeeAll = nameof(SeeAll);

    /// <summary>Works for one body and sees its work only.</summary>
    public const string OwnWork = nameof(OwnWork);

    /// <summary>Sees content: everybody but the administrator.</summary>
    public const string SeeContent = nameof(SeeContent);

    /// <summary>Enters documents, assigns, confirms, returns.</summary>
    public const string EditContent = nameof(EditContent);

    /// <summary>Approves what the office proposes.</summary>
    public const string Approve = nameof(Approve);

    /// <summary>Writes reports: a body's people, and the office on behalf.</summary>
    public const string Report = nameof(Report);

    /// <summary>Makes the draft of a letter: the office, and a leader for an explanation.</summary>
    public const string AskExplanation = nameof(AskExplanation);

    /// <summary>Signs what the body sends.</summary>
    public const string Sign = nameof(Sign);

    public const string SeeHistory = nameof(SeeHistory);

    public const string Administer = nameof(Administer);

    private static readonly (string Policy, Role[] Roles)[] ByRole =
    [
        (SeeAll, [Role.OfficeStaff, Role.OfficeHead, Role.Leader, Role.Inspector]),
        (OwnWork, [Role.AgencyReporter, Role.AgencyHead]),
        (SeeContent, [Role.OfficeStaff, Role.OfficeHead, Role.Leader, Role.Inspector, Role.AgencyReporter, Role.AgencyHead]),
        (EditContent, [Role.OfficeStaff, Role.OfficeHead]),
        (Approve, [Role.OfficeHead]),
        (Report, [Role.OfficeStaff, Role.OfficeHead, Role.AgencyReporter, Role.AgencyHead]),
        (AskExplanation, [Role.OfficeStaff, Role.OfficeHead, Role.Leader]),
        (Sign, [Role.AgencyHead]),
        (SeeHistory, [Role.OfficeStaff, Role.OfficeHead, Role.Inspector]),
        (Administer, [Role.Administrator]),
    ];

    public static void Configure(AuthorizationOptions options)
    {
        // Closed by default, for endpoints as for pages.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        foreach (var (name, roles) in ByRole)
        {
            options.AddPolicy(name, policy => policy.RequireRole(roles.Select(r => r.ToString())));
        }
    }

    /// <summary>In a small office its staff approves as well.</summary>
    public static void Relax(AuthorizationOptions options, bool smallOffice)
    {
        if (smallOffice)
        {
            options.AddPolicy(Approve, policy => policy.RequireRole(nameof(Role.OfficeHead), nameof(Role.OfficeStaff)));
        }
    }
}
