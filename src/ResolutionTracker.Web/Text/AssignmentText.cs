namespace ResolutionTracker.Web.Text;

public sealed class AssignmentText;
