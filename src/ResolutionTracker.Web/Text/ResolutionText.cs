namespace ResolutionTracker.Web.Text;

/// <summary>The register, a document's page and its form.</summary>
public sealed class ResolutionText;
