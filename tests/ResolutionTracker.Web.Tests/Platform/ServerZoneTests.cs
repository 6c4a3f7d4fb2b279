namespace ResolutionTracker.Web.Tests.Platform;

public sealed class ServerZoneTests
{
    [Fact]
    public void The_zone_that_the_tests_are_run_under_has_taken_effect()
    {
        var zone = Environment.GetEnvironmentVariable("TZ");
        Assert.Equal(string.IsNullOrEmpty(zone) ? TimeSpan.Zero : TimeZoneInfo.FindSystemTimeZoneById(zone).BaseUtcOffset, TimeZoneInfo.Local.BaseUtcOffset);
    }
}
