using System.Text;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Tests.Features.Accounts;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Tests.Features.Import;

public sealed class ImportTests : AdministrationTest
{
    private const string BodyHead = "code,name,short_name,kind,order,parent\n";
    private const string PeopleHead = "email,full_name,position,role,agency\n";

    private ImportCommands Commands => Services.GetRequiredService<ImportCommands>();

    [Theory]
    [InlineData("a,Sở A,,Cục,1,", "Loại", "CsvKindUnknown")]
    [InlineData("a,Sở A,,,1,", "Loại", "KindEmpty")]
    [InlineData("a,,,Department,1,", "Tên đầy đủ", "NameEmpty")]
    [InlineData("Sở A,Sở A,,Department,1,", "Mã", "CodeInvalid")]
    [InlineData("so-cong-thuong,Sở Khác,,Department,1,", "Mã", "CodeTaken")]
    [InlineData("a,Sở A,,Department,một,", "Thứ tự", "CsvNotNumber")]
    [InlineData("a,Sở A,,Department,1,tinh-uyy", "Mã cơ quan cấp trên", "CsvAgencyUnknownNear")]
    [InlineData("a,Sở A,,Department,1,qqqqqqqq", "Mã cơ quan cấp trên", "CsvAgencyUnknown")]
    [InlineData("a,Sở A,,Department,1,a", "Mã cơ quan cấp trên", "ParentIsBelow")]
    [InlineData("b,Sở B trùng,,Department,1,", "Mã", "CsvTwice")]
    public async Task A_wrong_body_is_named_by_row_and_column_and_nothing_is_imported(string line, string column, string code)
    {
        await SignInAsync(Administrator);
        var rows = Agencies($"b,Sở B,,Department,1,\n{line}\n");

        var check = await Commands.CheckAgenciesAsync(rows, Cancel);

        var wrong = Assert.Single(check.Rows, r => r.State == ImportState.Wrong);
        var problem = Assert.Single(wrong.Problems);
        Assert.Equal((3, column, code), (wrong.Number, problem.Column, problem.Broken.Code));
        Assert.Equal("CsvHasErrors", await RefusalAsync(() => Commands.ImportAgenciesAsync(rows, Guid.NewGuid(), Cancel)));
        await using var db = await OpenDatabaseAsync();
        Assert.False(await db.Agencies.AnyAsync(a => a.Code == "b", Cancel));
    }

    [Theory]
    [InlineData("khong-phai-thu,Người A,,Leader,", "Thư điện tử", "EmailInvalid")]
    [InlineData(",Người A,,Leader,", "Thư điện tử", "EmailEmpty")]
    [InlineData("a@b.vn,,,Leader,", "Họ và tên", "FullNameEmpty")]
    [InlineData("a@b.vn,Người A,,Vua,", "Vai trò", "CsvRoleUnknown")]
    [InlineData("a@b.vn,Người A,,,", "Vai trò", "RoleEmpty")]
    [InlineData("a@b.vn,Người A,,AgencyReporter,", "Cơ quan", "AgencyNeeded")]
    [InlineData("a@b.vn,Người A,,Leader,Sở Cong Thươg", "Cơ quan", "CsvAgencyUnknownNear")]
    [InlineData("A@so.vn,Người A,,Leader,", "Thư điện tử", "CsvTwice")]
    public async Task A_wrong_person_is_named_by_row_and_column_and_the_others_come_in(string line, string column, string code)
    {
        await SignInAsync(Administrator);
        var rows = People($"a@so.vn,Người Đúng,,Cán bộ đầu mối / AgencyHead,so cong thuong\n{line}\n");

        var wrong = Assert.Single((await Commands.CheckAccountsAsync(rows, Cancel)).Rows, r => r.State == ImportState.Wrong);

        var problem = Assert.Single(wrong.Problems);
        Assert.Equal((3, column, code), (wrong.Number, problem.Column, problem.Broken.Code));
        Assert.Equal("a@so.vn", Assert.Single(await Commands.ImportAccountsAsync(rows, Guid.NewGuid(), Cancel)).Email);
    }

    [Theory]
    [InlineData("so-cong-thuog", "Sở Công Thương")]
    [InlineData("So Cong Thuog", "Sở Công Thương")]
    public async Task A_body_is_suggested_by_its_name_however_it_was_mistyped(string typed, string suggested)
    {
        await SignInAsync(Administrator);
        var row = Assert.Single((await Commands.CheckAccountsAsync(People($"a@so.vn,Người A,,AgencyReporter,{typed}\n"), Cancel)).Rows);
        Assert.Equal([typed, suggested], Assert.Single(row.Problems).Broken.Args);
    }

    [Fact]
    public async Task The_code_that_a_new_body_will_get_is_shown_and_the_rows_keep_the_order_of_the_file()
    {
        await SignInAsync(Administrator);
        var page = Render<ImportPage>();
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(BodyHead + ",Sở Mới Lập,,Department,1,\nb,,,Department,1,\nc,Sở C,,Department,1,\n", "cq.csv"));
        page.WaitForElement("tbody");
        Assert.Equal(["2", "3", "4"], page.FindAll("tbody td[data-label='Dòng']").Select(d => d.TextContent.Trim()));
        Assert.Contains("so-moi-lap", page.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);

        await page.Find("input[name=only-wrong]").ChangeAsync(true);
        Assert.Equal("3", Assert.Single(page.FindAll("tbody td[data-label='Dòng']")).TextContent.Trim());
    }

    [Fact]
    public async Task A_hundred_bodies_come_in_at_once_and_the_same_file_again_changes_nothing()
    {
        await SignInAsync(Administrator);
        var text = string.Concat(Enumerable.Range(1, 100).Select(i => $",Cơ quan số {i},,\"Sở, ban, ngành\",{1000 + i},{(i > 1 ? "co-quan-so-1" : "tinh-uy")}\n"));
        var rows = Agencies(text);

        Assert.Equal(100, await Commands.ImportAgenciesAsync(rows, Guid.NewGuid(), Cancel));

        Assert.Equal((await AgencyAsync("co-quan-so-1")).Id, (await AgencyAsync("co-quan-so-100")).ParentId);
        var again = await Commands.CheckAgenciesAsync(rows, Cancel);
        Assert.Equal((0, 100, 0), (again.New, again.There, again.Wrong));
        Assert.Equal(0, await Commands.ImportAgenciesAsync(rows, Guid.NewGuid(), Cancel));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(100, await db.History.CountAsync(h => h.Action == "ImportAgencies", Cancel));
    }

    [Fact]
    public async Task Five_hundred_accounts_come_in_with_their_links_and_without_passwords()
    {
        await SignInAsync(Administrator);
        var rows = People(string.Concat(Enumerable.Range(1, 500).Select(i => $"nguoi{i}@so.example.vn,Người Số {i},Chuyên viên,AgencyReporter,Sở Công Thương\n")));

        var made = await Commands.ImportAccountsAsync(rows, Guid.NewGuid(), Cancel);

        Assert.Equal(500, made.Select(i => i.Link).Distinct().Count());
        Assert.Equal("nguoi500@so.example.vn", made[^1].Email);
        await using var db = await OpenDatabaseAsync();
        var agency = (await AgencyAsync("so-cong-thuong")).Id;
        Assert.Equal(500, await db.Users.CountAsync(u => u.PasswordHash == null && u.AgencyId == agency && db.UserRoles.Count(r => r.UserId == u.Id) == 1, Cancel));
        Assert.Equal(500, await db.History.Where(h => h.Action == "AccountInvited").Select(h => h.SubjectId).Distinct().CountAsync(Cancel));
        Assert.Equal(500, (await Commands.CheckAccountsAsync(rows, Cancel)).There);
        Assert.Empty(await Commands.ImportAccountsAsync(rows, Guid.NewGuid(), Cancel));
    }

    [Fact]
    public async Task Only_an_administrator_imports()
    {
        await SignInAsync(OfficeHead);

        Assert.Equal("MayNot", await RefusalAsync(() => Commands.ImportAccountsAsync(People("a@b.vn,A,,Leader,\n"), Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.ImportAgenciesAsync(Agencies("a,A,,Department,1,\n"), Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_templates_can_be_read_back()
    {
        await SignInAsync(Administrator);
        var words = Services.GetRequiredService<IStringLocalizer<AdministrationText>>();

        Assert.Equal(1, (await Commands.CheckAgenciesAsync(CsvTable.Read(ImportEndpoints.AgencyTemplate(words), AgencyFile.Columns), Cancel)).New);
        Assert.Equal(1, (await Commands.CheckAccountsAsync(CsvTable.Read(ImportEndpoints.AccountTemplate(words), AccountFile.Columns), Cancel)).New);
    }

    [Fact]
    public async Task The_page_checks_first_and_imports_when_told()
    {
        await SignInAsync(Administrator);
        var page = Render<ImportPage>();
        await page.Find("input[value=accounts]").ChangeAsync(new() { Value = "accounts" });
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(PeopleHead + "quantri@demo.local,Đã có,,Leader,\nmoi@so.vn,Người Mới,,Leader,\nsai,Sai,,Leader,\n", "tk.csv"));

        page.WaitForAssertion(() => Assert.Contains("1 dòng mới, 1 dòng đã có, 1 dòng có lỗi", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Cột Thư điện tử:", page.FindAll("tbody tr")[^1].TextContent, StringComparison.Ordinal);
        await using (var db = await OpenDatabaseAsync())
        {
            Assert.False(await db.Users.AnyAsync(u => u.Email == "moi@so.vn", Cancel));
        }

        await page.Find("section .rt-button-primary").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("Đã tạo 1 tài khoản", page.Markup, StringComparison.Ordinal));
        Assert.Null((await AccountAsync("moi@so.vn")).PasswordHash);
    }

    [Fact]
    public async Task The_page_offers_no_import_of_bodies_while_a_row_is_wrong()
    {
        await SignInAsync(Administrator);
        var page = Render<ImportPage>();
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(BodyHead + "a,Sở A,,Department,1,\nb,,,Department,1,\n", "cq.csv"));

        page.WaitForAssertion(() => Assert.Contains("Sửa các dòng có lỗi", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("section .rt-button-primary"));
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("x,y\n1,2\n", "la.csv"));
        page.WaitForAssertion(() => Assert.Contains("Thiếu cột", page.Find(".rt-refusal").TextContent, StringComparison.Ordinal));
    }

    private static IReadOnlyList<CsvRow> Agencies(string text) => CsvTable.Read(Encoding.UTF8.GetBytes(BodyHead + text), AgencyFile.Columns);

    private static IReadOnlyList<CsvRow> People(string text) => CsvTable.Read(Encoding.UTF8.GetBytes(PeopleHead + text), AccountFile.Columns);
}
