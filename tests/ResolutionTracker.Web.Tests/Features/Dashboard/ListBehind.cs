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
        Assert.All(query.AllKeys, key => Assert.Contains(key, new[] { "cot", "trang-thai", "co-quan", "van-ban", "dinh-huong", "quy" }));
        var quarter = query["quy"]?.Split('-').Select(int.Parse).ToArray();
        return all.Count(o => o.Role == ObligationRole.Lead
            && (query["cot"] is not { } column || Matrix.ColumnOf(StatusRule.Of(o, day)).ToString() == column)
            && (query["trang-thai"] is not { } status || StatusRule.Of(o, day).ToString() == status)
            && (query["co-quan"] is not { } agency || o.AgencyId == int.Parse(agency))
            && (query["van-ban"] is not { } document || o.Assignment.Sources.Any(s => s.ResolutionId == int.Parse(document)))
            && (query["dinh-huong"] is not { } orientation || o.Assignment.OrientationId == int.Parse(orientation))
            && (quarter is null || o.DueOn is { } due && due.Year == quarter[0] && (due.Month + 2) / 3 == quarter[1]));
    }
}
