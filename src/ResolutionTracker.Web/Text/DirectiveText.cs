namespace ResolutionTracker.Web.Text;

/// <summary>Why a sentence is taken for work, and what programs that ask are told.</summary>
public sealed class DirectiveText;
