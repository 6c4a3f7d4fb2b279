using System.Web;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Dashboard;

/// <summary>The list that an address opens, worked out in memory, apart from the queries under test.</summary>
internal static class ListBehind
{
    public static int Count(string address, IEnumerable<Obligation> all, StatusThresholds day)
    {
        Assert.StartsWith(Urls.Assignments, address, StringComparison.Ordinal);
        var query = HttpUtility.ParseQueryString(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "");
        Assert.All(query.AllKeys, key => Assert.Contains(key, new[] { "cot", "trang-thai", "co-quan", "van-ban", "dinh-huong", "quy", "nhom" }));
        var quarter = query["quy"]?.Split('-').Select(int.Parse).ToArray();
        return all.Count(o => o.Role == ObligationRole.Lead
            && (query["cot"] is not { } column || Matrix.ColumnOf(StatusRule.Of(o, day)).ToString() == column)
            && (query["trang-thai"] is not { } status || StatusRule.Of(o, day).ToString() == status)
            && (query["nhom"] is not { } group || In(group, o, day))
            && (query["co-quan"] is not { } agency || o.AgencyId == int.Parse(agency))
            && (query["van-ban"] is not { } document || o.Assignment.Sources.Any(s => s.ResolutionId == int.Parse(document)))
            && (query["dinh-huong"] is not { } orientation || o.Assignment.OrientationId == int.Parse(orientation))
            && (quarter is null || o.DueOn is { } due && due.Year == quarter[0] && (due.Month + 2) / 3 == quarter[1]));
    }

    private static bool In(string group, Obligation o, StatusThresholds day) => group switch
    {
        "Done" => o.AcceptedOn is not null,
        "OfficialRate" => OnTimeRate.Of(Alone(o, day, DueDayBasis.Official)).Counted == 1,
        "OriginalRate" => OnTimeRate.Of(Alone(o, day, DueDayBasis.Original)).Counted == 1,
        "OnTimeByOriginal" => OnTimeRate.Of(Alone(o, day, DueDayBasis.Original)).OnTime == 1,
        "Unsourced" => o.Assignment.Sources.Count == 0,
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, null),
    };

    private static Dictionary<ObligationStatus, int> Alone(Obligation o, StatusThresholds day, DueDayBasis basis) => new() { [StatusRule.Of(o, day, basis)] = 1 };
}
