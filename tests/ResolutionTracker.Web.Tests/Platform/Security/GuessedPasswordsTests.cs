using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Platform.Security;

public sealed class GuessedPasswordsTests
{
    [Theory]
    [InlineData("password12345")]
    [InlineData("Password@2026")]
    [InlineData("matkhau123456")]
    [InlineData("Mật khẩu 2026!!")]
    [InlineData("123456789012")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abcdefghijklmn")]
    [InlineData("qwertyuiop123")]
    [InlineData("anhyeuem20202021")]
    [InlineData("TinhuyHauGiang2026")]
    [InlineData("nguyenvanan1990")]
    [InlineData("an.nguyen.2026")]
    public void What_everybody_tries_first_is_refused(string password) =>
        Assert.True(GuessedPasswords.IsGuessable(password, "an.nguyen@tinhuy.example.vn", "Nguyễn Văn An"));

    [Theory]
    [InlineData("Demo-NghiQuyet-2026")]
    [InlineData("mot cau de nho")]
    [InlineData("con trâu đi trước cái cày")]
    [InlineData("839204175306")]
    [InlineData("xk7-Qm2v-9wTd")]
    public void A_phrase_of_ones_own_passes(string password) =>
        Assert.False(GuessedPasswords.IsGuessable(password, "an.nguyen@tinhuy.example.vn", "Nguyễn Văn An"));
}
