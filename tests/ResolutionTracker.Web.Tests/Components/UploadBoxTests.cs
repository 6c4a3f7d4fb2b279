using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Tests.Components;

public sealed class UploadBoxTests : FurnitureTest
{
    private UploadedFile? _uploaded;

    [Theory]
    [InlineData("FileKind", "không thuộc loại được nhận (.pdf")]
    [InlineData("FileTooBig", "lớn hơn 50 MB")]
    [InlineData("FileEmpty", "không có nội dung")]
    public async Task A_file_refused_beforehand_says_why(string problem, string sentence)
    {
        var box = Box();
        await box.InvokeAsync(() => box.Instance.Begin(1, "a.exe", 9, problem));
        Assert.Contains(sentence, box.Find(".rt-field-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_file_is_handed_on()
    {
        var box = Box();
        await box.InvokeAsync(() => box.Instance.Begin(1, "b.pdf", 2048, null));
        await box.InvokeAsync(() => box.Instance.Progress(1, 40));
        Assert.Equal("40", box.Find("progress").GetAttribute("value"));
        await box.InvokeAsync(() => box.Instance.End(1, 200, """{"id":7,"name":"b.pdf","size":2048}"""));
        Assert.Equal(new UploadedFile(7, "b.pdf", 2048), _uploaded);
    }

    [Fact]
    public async Task A_stored_file_leaves_the_queue_and_a_refused_one_can_be_dismissed()
    {
        var box = Box();
        await box.InvokeAsync(() => box.Instance.Begin(1, "a.exe", 9, "FileKind"));
        await box.InvokeAsync(() => box.Instance.Begin(2, "b.pdf", 2048, null));
        await box.InvokeAsync(() => box.Instance.End(2, 200, """{"id":7,"name":"b.pdf","size":2048}"""));
        Assert.Contains("a.exe", Assert.Single(box.FindAll(".rt-upload-list li")).TextContent, StringComparison.Ordinal);
        Assert.Contains("b.pdf", box.Find("[role=status]").TextContent, StringComparison.Ordinal);

        var dismiss = box.Find(".rt-upload-list button");
        Assert.Equal("Bỏ qua", dismiss.TextContent);
        await dismiss.ClickAsync();
        Assert.Empty(box.FindAll(".rt-upload-list li"));
    }

    [Theory]
    [InlineData(400, """{"error":"Tệp có nội dung không đúng loại."}""", "Tệp có nội dung không đúng loại.")]
    [InlineData(413, "", "lớn hơn 50 MB")]
    [InlineData(0, "", "Hãy thử lại")]
    [InlineData(200, "<html>", "Hãy thử lại")]
    public async Task A_file_the_server_refused_says_why_and_is_not_handed_on(int status, string answer, string sentence)
    {
        var box = Box();
        await box.InvokeAsync(() => box.Instance.Begin(1, "b.pdf", 2048, null));
        await box.InvokeAsync(() => box.Instance.End(1, status, answer));
        Assert.Contains(sentence, box.Find(".rt-field-error").TextContent, StringComparison.Ordinal);
        Assert.Null(_uploaded);
    }

    private IRenderedComponent<UploadBox> Box() => Render<UploadBox>(p => p.Add(b => b.Url, "/tep").Add(b => b.Uploaded, f => _uploaded = f));
}
