using System.Globalization;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Goals;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Platform.Seed;

/// <summary>Assignments as the office would have given them: through the rules, not around them.</summary>
internal static class SeedAssignments
{
    public static IReadOnlyDictionary<string, Assignment> Load(SeedFiles files, TrackerDbContext db, IReadOnlyDictionary<string, Agency> agencies, SeedRegister register)
    {
        var orientations = db.ChangeTracker.Entries<Orientation>().ToDictionary(e => e.Entity.Code, e => e.Entity);
        var bodies = files.Read("collective_bodies.csv", row => (Assignment: row["assignment"], Agency: agencies[row["agency"]])).ToLookup(b => b.Assignment, b => b.Agency);
        var periods = files.Read("collective_periods.csv", row => row["assignment"] is var code
            ? (Assignment: code, Order: row.Number("order")!.Value, Label: row["label"], Year: row.Number("year"), Deadline: row.Text("deadline"), None: NoneOf(row))
            : default).ToLookup(p => p.Assignment);
        return files.Read("assignments.csv", row =>
        {
            var document = register.Documents[row["document"]];
            var context = ContextOf(document);
            var assignedOn = document.IssuedOn ?? document.Term!.StartsOn;
            var draft = new AssignmentDraft
            {
                Title = row["title"],
                Content = row.Text("what"),
                Lead = row.Text("lead") is { } lead ? agencies[lead] : null,
                Officer = row.Text("officer"),
                Contributors = [.. row.List("contributors").Select(c => Contributor(c, agencies))],
                Deliverable = row.Text("deliverable"),
                DeliverableKind = row.Text("deliverable_kind"),
                CompletedBy = row.Text("completed_by") is null ? CompletedBy.Submission : row.Name<CompletedBy>("completed_by"),
                Due = DueTerms.Read(row.Text("deadline"), NoneOf(row), context, "deadline"),
                Authority = row.Text("authority"),
                Leader = row.Text("leader"),
                Orientation = row.Text("orientation") is { } orientation ? orientations[orientation] : null,
                Sources = [.. row.List("clauses").Select(anchor => (document, (Clause?)register.Clauses[(row["document"], anchor)])).DefaultIfEmpty((document, null))],
            };
            var code = row["code"];
            var assignment = row["form"] == "collective"
                ? Assignment.GiveToAll(draft, [.. bodies[code]], [.. periods[code].Select(p => new CollectivePeriod(
                    p.Label, p.Order, p.Year is { } year ? new(year, 1, 1) : assignedOn, DueTerms.Read(p.Deadline, p.None, context, "deadline")))], Actor.System, assignedOn)
                : Assignment.Give(draft, Actor.System, assignedOn);
            if (row.Flag("demo"))
            {
                assignment.MarkDemo();
            }

            db.Add(assignment);
            return (Code: code, Assignment: assignment);
        }).ToDictionary(a => a.Code, a => a.Assignment);
    }

    internal static DeadlineContext ContextOf(Resolution document) => new DeadlineRules(new([]), BeforeReading.Usual).ContextOf(document);

    private static NoDeadline NoneOf(SeedRow row) => row.Text("no_deadline") == "none" ? NoDeadline.NotRequired : NoDeadline.NotSet;

    private static ContributorDraft Contributor(string text, IReadOnlyDictionary<string, Agency> agencies)
    {
        var parts = text.Split('|');
        return new(
            agencies[parts[0].Trim()],
            parts.ElementAtOrDefault(1),
            parts.ElementAtOrDefault(2) is { Length: > 0 } day ? DateOnly.ParseExact(day.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
    }
}
