namespace ResolutionTracker.Web.Text;

/// <summary>Words of administration: accounts, bodies, terms, the calendar, imports.</summary>
public sealed class AdministrationText;
