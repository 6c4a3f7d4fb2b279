using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Seed;

/// <summary>Review cycles of the documents that ask for them; their days come from the rule.</summary>
internal static class SeedReviews
{
    public static void Load(SeedFiles files, TrackerDbContext db, SeedRegister register)
    {
        var cycles = register.AsksReview.Where(d => d.Value != "none").ToDictionary(
            d => d.Key,
            d => ReviewCycle.For(register.Documents[d.Key], d.Value == "term" ? ReviewBase.TermStart : ReviewBase.DateOfIssue));
        files.Read("reviews.csv", row =>
        {
            if (row.Name<ReviewKind>("kind") == ReviewKind.Yearly)
            {
                cycles[row["document"]].AddYearly(row.Date("on")!.Value, row.Flag("demo"));
            }

            if (row.Text("clause") is { } anchor)
            {
                cycles[row["document"]].AskedBy(register.Clauses[(row["document"], anchor)]);
            }

            return row["document"];
        });
        db.AddRange(cycles.Values);
    }
}
