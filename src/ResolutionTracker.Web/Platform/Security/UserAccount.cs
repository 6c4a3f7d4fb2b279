using Microsoft.AspNetCore.Identity;
using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>A person's account: signs in by mail address, acts for at most one body.</summary>
public sealed class UserAccount : IdentityUser<int>
{
    public string FullName { get; set; } = "";

    /// <summary>Post, e.g. "Chuyên viên".</summary>
    public string? Position { get; set; }

    public int? AgencyId { get; set; }

    public Agency? Agency { get; set; }

    public bool IsDisabled { get; set; }

    public bool IsDemo { get; set; }
}
