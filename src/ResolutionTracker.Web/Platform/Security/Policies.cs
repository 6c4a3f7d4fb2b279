namespace ResolutionTracker.Web.Platform.Security;

/// <summary>What a person may do, by role; rights over one thing are asked of the thing itself.</summary>
public static class Policies
{
    public const string SignedIn = nameof(SignedIn);
    public const string SeeAll = nameof(SeeAll);
    public const string EditContent = nameof(EditContent);
    public const string Approve = nameof(Approve);
    public const string Report = nameof(Report);
    public const string Administer = nameof(Administer);
    public const string SeeHistory = nameof(SeeHistory);
}
