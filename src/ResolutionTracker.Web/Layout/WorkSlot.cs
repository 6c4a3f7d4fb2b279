namespace ResolutionTracker.Web.Layout;

/// <summary>What a room adds to the page of a piece of work, registered as a service: the page itself knows no other room.</summary>
/// <param name="Component">Takes <c>AssignmentId</c>, <c>ObligationId</c>, <c>Of</c> and <c>Changed</c>.</param>
/// <param name="Order">Where it stands among the others.</param>
/// <param name="OnReports">It stands on the page of a report too, and takes <c>ReportId</c>.</param>
public sealed record WorkSlot(Type Component, int Order, bool OnReports = false);
