using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Platform.Security;

public sealed class TotpTests
{
    // The key and the codes of RFC 6238, as far as six digits go.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long second, string code) =>
        Assert.Equal(code, Totp.CodeAt(Key, DateTimeOffset.FromUnixTimeSeconds(second)));

    [Fact]
    public void A_code_is_good_for_half_a_minute_either_way_and_once()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111109);
        var code = Totp.CodeAt(Key, now);
        var step = Totp.StepOf(Key, code, now, last: 0);

        Assert.NotNull(step);
        Assert.Equal(step, Totp.StepOf(Key, code[..3] + " " + code[3..], now.AddSeconds(30), last: 0));
        Assert.Null(Totp.StepOf(Key, code, now.AddSeconds(61), last: 0));
        Assert.Null(Totp.StepOf(Key, code, now, step.Value));
        Assert.Null(Totp.StepOf(Key, "", now, last: 0));
    }
}
