using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Domain.Tests.Accounts;

public sealed class AccountDraftTests
{
    private static readonly AccountDraft Good = new("nguyen.van-a+1@tinhuy.example.vn", "Nguyễn Văn A", "Chuyên viên", [Role.OfficeStaff], null);

    [Fact]
    public void A_draft_is_trimmed_and_names_each_role_once()
    {
        var draft = (Good with { Email = " a@b.vn ", FullName = " Trần B ", Position = "  ", Roles = [Role.Leader, Role.OfficeStaff, Role.Leader] }).Checked();

        Assert.Equal("a@b.vn", draft.Email);
        Assert.Equal("Trần B", draft.FullName);
        Assert.Null(draft.Position);
        Assert.Equal([Role.OfficeStaff, Role.Leader], draft.Roles);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("@b.vn")]
    [InlineData("a@")]
    [InlineData("a@b")]
    [InlineData("a@@b.vn")]
    [InlineData("a@b.vn@c.vn")]
    [InlineData("a b@c.vn")]
    [InlineData("a@b..vn")]
    [InlineData(".a@b.vn")]
    [InlineData("a.@b.vn")]
    [InlineData("a@-b.vn")]
    [InlineData("a@b.vn.")]
    [InlineData("nguyễn@b.vn")]
    [InlineData("=a@b.vn")]
    [InlineData("a@b.vn;c@d.vn")]
    public void An_address_that_is_none_is_refused(string email) => Refuses("EmailInvalid", "Email", Good with { Email = email });

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void An_address_is_compulsory(string? email) => Refuses("EmailEmpty", "Email", Good with { Email = email });

    [Fact]
    public void A_name_is_compulsory() => Refuses("FullNameEmpty", "FullName", Good with { FullName = "" });

    [Fact]
    public void An_over_long_address_name_or_post_is_refused()
    {
        Refuses("TooLong", "Email", Good with { Email = new string('a', 260) + "@b.vn" });
        Refuses("TooLong", "FullName", Good with { FullName = new('a', 201) });
        Refuses("TooLong", "Position", Good with { Position = new('a', 201) });
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        Assert.Equal(["FullNameEmpty", "EmailEmpty", "RoleEmpty"], new AccountDraft(null, " ", null, [], null).Gaps().Select(g => g.Code));
        Assert.Equal(["EmailInvalid", "AgencyNeeded"], (Good with { Email = "a", Roles = [Role.AgencyHead] }).Gaps().Select(g => g.Code));
        Assert.Empty(Good.Gaps());
    }

    [Fact]
    public void At_least_one_role_is_needed() => Refuses("RoleEmpty", "Roles", Good with { Roles = [] });

    [Theory]
    [InlineData(Role.OfficeStaff, false)]
    [InlineData(Role.OfficeHead, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Inspector, false)]
    [InlineData(Role.Administrator, false)]
    [InlineData(Role.AgencyReporter, true)]
    [InlineData(Role.AgencyHead, true)]
    public void A_body_is_compulsory_for_its_own_people_only(Role role, bool needed)
    {
        var draft = Good with { Roles = [role] };
        if (needed)
        {
            Refuses("AgencyNeeded", "AgencyId", draft);
            Assert.Equal(7, (draft with { AgencyId = 7 }).Checked().AgencyId);
        }
        else
        {
            Assert.Null(draft.Checked().AgencyId);
        }
    }

    private static void Refuses(string code, string field, AccountDraft draft)
    {
        var refusal = Assert.Throws<RuleBroken>(draft.Checked);
        Assert.Equal((code, field), (refusal.Code, refusal.Field));
    }
}
