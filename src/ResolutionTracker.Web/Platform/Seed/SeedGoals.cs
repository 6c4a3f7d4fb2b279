using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Goals;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Seed;

/// <summary>Breakthroughs and orientations, goals, indicators with their targets and announced figures.</summary>
internal static class SeedGoals
{
    public static void Load(SeedFiles files, TrackerDbContext db, IReadOnlyDictionary<string, Agency> agencies, SeedRegister register)
    {
        var orientations = files.Read("orientations.csv", row => new Orientation(row["code"], row["title"], row.Flag("breakthrough"), row.Number("order")!.Value))
            .ToDictionary(o => o.Code);
        var goals = files.Read("goals.csv", row => new Goal(row["code"], orientations[row["orientation"]], row["title"], row.Number("order")!.Value))
            .ToDictionary(g => g.Code);
        var indicators = files.Read("indicators.csv", row =>
        {
            var indicator = new Indicator(
                row["code"], goals[row["goal"]], row["name"], row["unit"], row.Text("agency") is { } agency ? agencies[agency] : null,
                row.Name<IndicatorForm>("form"), row.Name<IndicatorDirection>("direction"));
            indicator.Measure(
                row.Name<IndicatorFrequency>("frequency"), row.Text("source_of_data"), row.Figure("base_value"), row.Number("base_year"), row.Flag("improves_every_year"),
                row.Text("clause") is { } anchor ? register.Clauses.First(c => c.Key.Anchor == anchor).Value : null);
            return indicator;
        }).ToDictionary(i => i.Code);
        files.Read("indicator_targets.csv", row =>
        {
            var target = new IndicatorTarget(row.Number("year")!.Value, row.Figure("low")!.Value, row.Figure("high")!.Value);
            indicators[row["indicator"]].Add(target);
            return target;
        });
        files.Read("indicator_values.csv", row =>
        {
            var value = new IndicatorValue(
                row.Number("year")!.Value, row.Name<IndicatorValueKind>("kind"), row.Figure("value")!.Value, row.Figure("score"), row.Number("ranked"),
                row.Date("announced_on")!.Value, row["source"]);
            indicators[row["indicator"]].Add(value);
            return value;
        });
        db.AddRange(orientations.Values);
        db.AddRange(goals.Values);
        db.AddRange(indicators.Values);
    }
}
