namespace ResolutionTracker.Web.Text;

/// <summary>Words of importing an appendix: its columns, what is wrong with its rows.</summary>
public sealed class ImportText;
