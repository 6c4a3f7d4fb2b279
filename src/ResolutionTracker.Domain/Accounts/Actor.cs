namespace ResolutionTracker.Domain.Accounts;

/// <summary>The acting person, as the rules see them: whose work is theirs, and what their post allows.</summary>
/// <param name="AccountId">0 for the system itself.</param>
/// <param name="AgencyId">The body whose work the person does; null for leaders and administrators without one.</param>
public sealed record Actor(int AccountId, string Name, IReadOnlyCollection<Role> Roles, int? AgencyId)
{
    /// <summary>Jobs and the seed act as the system.</summary>
    public static Actor System { get; } = new(0, "Hệ thống", [], null);

    public bool IsSystem => AccountId == 0;

    public bool IsOffice => Has(Role.OfficeStaff) || Has(Role.OfficeHead) || IsSystem;

    /// <summary>The setting of a small office: its staff may do what the office head approves. The history says so.</summary>
    public bool ApprovesAlone { get; init; }

    public bool IsOfficeHead => Has(Role.OfficeHead);

    /// <summary>Office, leaders and inspectors see all content; an administrator sees none by that post.</summary>
    public bool SeesAll => IsOffice || Has(Role.Leader) || Has(Role.Inspector);

    public bool Has(Role role) => Roles.Contains(role);

    /// <summary>Whether the person reports for that body.</summary>
    public bool ActsFor(int agencyId) => AgencyId == agencyId && (Has(Role.AgencyReporter) || Has(Role.AgencyHead));

    /// <exception cref="RuleBroken"><c>OfficeOnly</c>.</exception>
    public void DemandOffice()
    {
        if (!IsOffice)
        {
            throw new RuleBroken("OfficeOnly");
        }
    }

    /// <exception cref="RuleBroken"><c>OfficeHeadOnly</c>.</exception>
    public void DemandOfficeHead()
    {
        if (!IsOfficeHead && !IsSystem && !(ApprovesAlone && Has(Role.OfficeStaff)))
        {
            throw new RuleBroken("OfficeHeadOnly");
        }
    }

    /// <summary>The body itself, or the office on its behalf.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>.</exception>
    public void DemandActsFor(int agencyId)
    {
        if (!ActsFor(agencyId) && !IsOffice)
        {
            throw new RuleBroken("NotYours");
        }
    }
}
