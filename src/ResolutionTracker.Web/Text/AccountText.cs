namespace ResolutionTracker.Web.Text;

/// <summary>Words of signing in and of accounts' own pages.</summary>
public sealed class AccountText;
