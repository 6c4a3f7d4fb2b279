using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>The story of the house on the real case: from a clause nobody carries out to the paper ready to sign.</summary>
public sealed class MainJobJourney(RunningApp app)
{
    private const string Work = "Xây dựng kế hoạch phát triển cụm công nghiệp đến hết năm";

    [Fact]
    public async Task From_a_clause_to_the_paper()
    {
        var office = await app.SignInAsync("chuyenvien");
        await Expect(office.Locator("body")).ToContainTextAsync("Đồng hồ của hệ thống đang là");
        await SeeTheRegisterAsync(office);
        var address = await GiveWorkAsync(office);
        var reporter = await app.SignInAsync("socongthuong");
        await ReceiveAndReportAsync(reporter, address);
        await ReturnAndConfirmAsync(office, reporter, address);
        await MoveADueDayAsync(office);
        await LeaderLooksAsync();
        await RemindersAsync(reporter);
        await PaperAsync(office);
    }

    private static async Task SeeTheRegisterAsync(IPage office)
    {
        await office.AtAsync("/van-ban?q=50ctr%20tu", "Văn bản chỉ đạo");
        await office.SeesAsync("50-CTr/TU");
        await office.GetByRole(AriaRole.Link, new() { Name = "Sơ đồ", Exact = true }).ClickAsync();
        await office.SeesAsync("thay thế");
        await office.SeesAsync("07-CTr/TU");
        await office.SeesAsync("159-KL/TU");
        await office.GetByRole(AriaRole.Link, new() { NameRegex = new("50-CTr.TU") }).First.ClickAsync();
        await Expect(office.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("50-CTr/TU");
        await office.GetByRole(AriaRole.Link, new() { Name = "Thông tin, tệp, quan hệ" }).ClickAsync();
        await office.SeesAsync("14/10/2023");
        await office.SeesAsync("14/10/2025");
        await office.GetByRole(AriaRole.Link, new() { Name = "Nội dung, nhiệm vụ" }).ClickAsync();
        await office.AtAsync("/muc-tieu", "Mục tiêu");
        await office.SeesAsync("Nâng cao chất lượng nguồn nhân lực");
        await office.SeesAsync("Chưa có số liệu");
        await office.GoBackAsync();
    }

    private static async Task<string> GiveWorkAsync(IPage office)
    {
        await Expect(office.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("50-CTr/TU");
        await office.GetByLabel("Chỉ mục chưa giao hoặc chưa quyết định").CheckAsync();
        await Expect(office.Locator(".rt-clause-link").First).ToHaveAttributeAsync("href", new Regex("chua-giao=true"));
        await office.Locator(".rt-clause-link").First.ClickAsync();
        await office.GetByRole(AriaRole.Link, new() { Name = "Giao nhiệm vụ từ mục này" }).ClickAsync();
        await Expect(office.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Giao nhiệm vụ");

        // A refusal stands beside its field and nothing typed is lost.
        await office.PickAsync("Cơ quan chủ trì", "so cong th", "Sở Công Thương");
        await office.WriteAsync("Thời hạn", "Quý III-2021");
        await Expect(office.Locator(".rt-understood")).ToContainTextAsync("30/09/2021");
        await office.WriteAsync("Thời hạn", "Quý IV/2022");
        await Expect(office.Locator(".rt-understood")).ToContainTextAsync("31/12/2022");
        await office.PressAsync("Giao nhiệm vụ");
        await office.SeesAsync("Cần nhập tên nhiệm vụ");
        await Expect(office.GetByRole(AriaRole.Combobox, new() { Name = "Cơ quan chủ trì", Exact = true })).ToHaveValueAsync("Sở Công Thương");

        await office.Box("Tên nhiệm vụ").FillAsync(Work);
        await office.Box("Sản phẩm").FillAsync("Kế hoạch phát triển cụm công nghiệp");
        await office.PressAsync("Thêm cơ quan phối hợp");
        await office.PickAsync("Cơ quan phối hợp", "so xay", "Sở Xây dựng");
        await office.PressAsync("Giao nhiệm vụ");
        await Expect(office.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Work);
        await office.SeesAsync("Sở Công Thương");
        await office.SeesAsync("Quý IV/2022");
        await office.SeesAsync("Trong hạn");
        var address = new Uri(office.Url).AbsolutePath;

        await office.PressAsync("Giao cơ quan khác");
        var dialog = office.GetByRole(AriaRole.Dialog);
        await office.PickAsync("Cơ quan chủ trì mới", "so ke hoach", "Sở Kế hoạch và Đầu tư");
        await dialog.Box("Lý do").FillAsync("Thử giao cơ quan khác");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Giao cơ quan khác" }).ClickAsync();
        await office.SeesAsync("Thử giao cơ quan khác");
        await office.PressAsync("Giao cơ quan khác");
        await office.PickAsync("Cơ quan chủ trì mới", "so cong th", "Sở Công Thương");
        await dialog.Box("Lý do").FillAsync("Trả về cơ quan đúng chức năng");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Giao cơ quan khác" }).ClickAsync();
        await office.SeesAsync("Trả về cơ quan đúng chức năng");
        return address;
    }

    private static async Task ReceiveAndReportAsync(IPage reporter, string address)
    {
        await reporter.AtAsync("/viec-cua-toi", "Việc của tôi");
        var row = reporter.GetByRole(AriaRole.Row).Filter(new() { HasText = Work }).First;
        await row.GetByRole(AriaRole.Button, new() { Name = "Tiếp nhận" }).ClickAsync();
        await reporter.AtAsync(address, Work);
        await reporter.GetByRole(AriaRole.Link, new() { Name = "Báo cáo tiến độ", Exact = true }).Or(reporter.GetByRole(AriaRole.Button, new() { Name = "Báo cáo tiến độ", Exact = true })).Last.ClickAsync();
        await reporter.Box("Tỷ lệ thực hiện (%)").FillAsync("100");
        await reporter.Box("Kết quả thực hiện").FillAsync("Đã hoàn thành dự thảo và trình theo quy định (minh họa).");
        await reporter.GetByLabel("Công việc đã hoàn thành").CheckAsync();
        await reporter.Box("Sản phẩm").FillAsync("Kế hoạch phát triển cụm công nghiệp");
        await reporter.Box("Số, ký hiệu").FillAsync("120/KH-SCT");
        await reporter.Box("Ngày trình").FillAsync("14/11/2022");
        await reporter.Box("Nơi nhận").FillAsync("Tỉnh ủy");
        await reporter.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "ke-hoach.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"u8.ToArray() });
        await reporter.SeesAsync("ke-hoach.pdf");
        await SendClaimAsync(reporter);

        // Nothing of another body's work: not there and not yours are the same.
        await reporter.GotoAsync("/nhiem-vu?co-quan=1");
        await reporter.GotoAsync("/nhiem-vu/999999");
        await reporter.SeesAsync("Không tìm thấy nội dung");
        await reporter.GotoAsync("/co-quan");
        await reporter.SeesAsync("Không tìm thấy nội dung");
    }

    private static async Task SendClaimAsync(IPage reporter)
    {
        await reporter.PressAsync("Gửi, đề nghị xác nhận hoàn thành");
        await reporter.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button).Last.ClickAsync();
        await reporter.SeesAsync("Chờ xác nhận");
    }

    private static async Task ReturnAndConfirmAsync(IPage office, IPage reporter, string address)
    {
        await OpenReportAsync(office);
        await office.PressAsync("Trả lại báo cáo");
        await office.GiveReasonAsync("Thiếu chữ ký trên tệp kèm theo", "Trả lại báo cáo");
        await office.SeesAsync("Thiếu chữ ký trên tệp kèm theo");

        await reporter.AtAsync("/viec-cua-toi", "Việc của tôi");
        await reporter.SeesAsync("Thiếu chữ ký trên tệp kèm theo");
        await reporter.GetByRole(AriaRole.Row).Filter(new() { HasText = Work }).First.GetByRole(AriaRole.Button, new() { Name = "Sửa báo cáo" }).ClickAsync();
        await Expect(reporter.Box("Số, ký hiệu")).ToHaveValueAsync("120/KH-SCT");
        await SendClaimAsync(reporter);

        await OpenReportAsync(office);
        await office.PressAsync("Xác nhận hoàn thành");
        await office.SeesAsync("Đã duyệt");
        await office.AtAsync(address, Work);
        await office.SeesAsync("Hoàn thành đúng hạn");
        await office.GetByRole(AriaRole.Button, new() { NameRegex = new("^Hoàn thành đúng hạn") }).First.ClickAsync();
        await Expect(office.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Đã được xác nhận hoàn thành; ngày hoàn thành không sau ngày đến hạn.");
        await Expect(office.GetByRole(AriaRole.Dialog)).ToContainTextAsync("14/11/2022");
    }

    private static async Task OpenReportAsync(IPage office)
    {
        await office.AtAsync("/bao-cao-tien-do", "Báo cáo tiến độ");
        await office.GetByRole(AriaRole.Link, new() { NameRegex = new(Work) }).First.ClickAsync();
        await Expect(office.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Work);
    }

    private async Task MoveADueDayAsync(IPage office)
    {
        var head = await app.SignInAsync("lanhdaovanphong");
        await head.AtAsync("/nhiem-vu/gia-han", "gia hạn");
        await Expect(head.GetByRole(AriaRole.Button, new() { Name = "Duyệt", Exact = true }).First).ToBeVisibleAsync();
        var waiting = await head.GetByRole(AriaRole.Button, new() { Name = "Duyệt", Exact = true }).CountAsync();
        await head.PressAsync("Duyệt");
        var dialog = head.GetByRole(AriaRole.Dialog);
        if (await dialog.CountAsync() > 0)
        {
            await dialog.GetByRole(AriaRole.Button).Last.ClickAsync();
        }

        await Expect(head.GetByRole(AriaRole.Button, new() { Name = "Duyệt", Exact = true })).ToHaveCountAsync(waiting - 1);
        await office.AtAsync("/nhiem-vu/gia-han", "gia hạn");
        await Expect(office.GetByRole(AriaRole.Button, new() { Name = "Duyệt", Exact = true })).ToHaveCountAsync(0);
    }

    private async Task LeaderLooksAsync()
    {
        var leader = await app.SignInAsync("lanhdao");
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Tổng quan");
        await leader.SeesAsync("Cần chú ý");
        await leader.SeesAsync("Tính đến ngày 15/11/2022");
        await leader.SeesAsync("Nâng cao chất lượng nguồn nhân lực");
        await leader.SeesAsync("31/12/2022");
        var number = leader.Locator("main table a[href*='cot=OpenOverdue']").First;
        var count = int.Parse((await number.InnerTextAsync()).Replace(".", "", StringComparison.Ordinal));
        await number.ClickAsync();
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Nhiệm vụ");
        await leader.SeesAsync($"{count} việc phải làm");
        await Expect(leader.GetByRole(AriaRole.Link, new() { Name = "Giao nhiệm vụ" })).ToHaveCountAsync(0);
        await leader.AtAsync("/so-ket-tong-ket", "Sơ kết, tổng kết");
        await leader.SeesAsync("14/10/2023");
    }

    private async Task RemindersAsync(IPage reporter)
    {
        var mails = Array.Empty<string>();
        for (var i = 0; i < 60 && mails.Length == 0; i++)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
            mails = Directory.Exists(Path.Combine(app.Folder, "mail")) ? Directory.GetFiles(Path.Combine(app.Folder, "mail"), "*.eml") : [];
        }

        Assert.NotEmpty(mails);
        Assert.Equal(mails.Length, mails.Select(m => File.ReadLines(m).First(l => l.StartsWith("To:", StringComparison.Ordinal))).Distinct().Count());
        await reporter.AtAsync("/thong-bao", "Thông báo");
        await reporter.SeesAsync(Work);
    }

    private static async Task PaperAsync(IPage office)
    {
        await office.AtAsync("/lap-bao-cao", "Lập báo cáo");
        var link = await office.Locator("a[href*='.pdf'], form[action*='.pdf']").First.EvaluateAsync<string>("e => e.href || e.action");
        var paper = await office.APIRequest.GetAsync(link);
        Assert.True(paper.Ok, $"{paper.Status} {link}");
        using var pdf = PdfDocument.Open(await paper.BodyAsync());
        var text = string.Join("\n", pdf.GetPages().Select(p => string.Join(" ", p.GetWords().Select(w => w.Text))));
        Assert.Contains("ĐẢNG CỘNG SẢN VIỆT NAM", text, StringComparison.Ordinal);
        Assert.Contains("50-CTr/TU", text, StringComparison.Ordinal);
        Assert.Contains("Tính đến ngày 15/11/2022", text, StringComparison.Ordinal);
        Assert.Contains("Nơi nhận:", text, StringComparison.Ordinal);
        Assert.True(pdf.NumberOfPages >= 3);
    }
}
