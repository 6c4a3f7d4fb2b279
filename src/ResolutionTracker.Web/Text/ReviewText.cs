namespace ResolutionTracker.Web.Text;

/// <summary>Words of interim, final and yearly reviews.</summary>
public sealed class ReviewText;
