namespace ResolutionTracker.Web.Text;

/// <summary>Breakthroughs, orientations and goals.</summary>
public sealed class GoalText;
