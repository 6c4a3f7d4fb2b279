using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Seed;

/// <summary>The term, its documents with their clauses, and how they stand to each other.</summary>
internal sealed class SeedRegister
{
    public Dictionary<string, Resolution> Documents { get; } = [];

    public Dictionary<(string Document, string Anchor), Clause> Clauses { get; } = [];

    /// <summary>Documents by what their reviews count from.</summary>
    public Dictionary<string, string> AsksReview { get; } = [];

    public static SeedRegister Load(SeedFiles files, TrackerDbContext db, IReadOnlyDictionary<string, Agency> agencies, IReadOnlyDictionary<string, int> specialists)
    {
        var register = new SeedRegister();
        var terms = files.Read("terms.csv", row => (Code: row["code"], Term: new Term(
            row["number"], row["name"], row.Number("start_year")!.Value, row.Number("end_year")!.Value, row.Date("starts_on")!.Value, row.Date("ends_on")!.Value)))
            .ToDictionary(t => t.Code, t => t.Term);
        files.Read("documents.csv", row =>
        {
            var resolution = new Resolution(
                row.Name<ResolutionKind>("kind"), row.Text("symbol"), agencies[row["issuer"]], row.Date("issued_on"), row["summary"],
                row.Text("term") is { } term ? terms[term] : null);
            resolution.Mark(
                row.Text("signer"), row.Flag("priority"), row.Flag("urgent"), row.Text("carries"),
                row.Text("specialist_email") is { } email ? specialists[email] : null,
                row["summary"].Contains("minh họa", StringComparison.Ordinal));
            register.Documents.Add(row["code"], resolution);
            register.AsksReview.Add(row["code"], row["asks_review"]);
            return resolution;
        });
        files.Read("clauses.csv", row =>
        {
            var clause = new Clause(row["anchor"], row.Number("order")!.Value, row.Number("level")!.Value, row.Text("label"), row["text"]);
            switch (row["call"])
            {
                case "calls": clause.CallsForAction(); break;
                case "none": clause.GivesNoWork(row["decided_by"], row["reason"]); break;
                case "undecided": break;
                default: throw new InvalidDataException($"call {row["call"]}");
            }

            register.Documents[row["document"]].Add(clause);
            register.Clauses.Add((row["document"], row["anchor"]), clause);
            return clause;
        });
        db.AddRange(terms.Values);
        db.AddRange(register.Documents.Values);
        db.AddRange(files.Read("relations.csv", row => new ResolutionRelation(
            register.Documents[row["from"]], row.Name<RelationKind>("relation"), register.Documents[row["to"]])));
        return register;
    }
}
