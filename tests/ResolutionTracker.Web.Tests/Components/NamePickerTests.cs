using Microsoft.AspNetCore.Components.Web;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Tests.Components;

public sealed class NamePickerTests : FurnitureTest
{
    private static readonly NameOption[] Options =
        [new(1, "Sở Công Thương", "SCT"), new(2, "Ban cán sự đảng UBND tỉnh", "BCSD"), new(3, "Đảng ủy Công an tỉnh", "")];

    private int? _chosen = -1;

    [Theory]
    [InlineData("so cong", "Sở Công Thương")]
    [InlineData("sct", "Sở Công Thương")]
    [InlineData("dang uy", "Đảng ủy Công an tỉnh")]
    [InlineData("ĐẢNG UỶ", "Đảng ủy Công an tỉnh")]
    [InlineData("ubnd ban", "Ban cán sự đảng UBND tỉnh")]
    public void Words_of_the_name_find_a_body_with_or_without_marks(string typed, string found)
    {
        var picker = Picker();
        picker.Find("input").Input(typed);
        Assert.Equal(found, Assert.Single(picker.FindAll("[role=option]")).TextContent);
    }

    [Fact]
    public void What_is_named_exactly_as_typed_is_offered_first()
    {
        var picker = Render<NamePicker>(p => p.Add(x => x.Label, "Cơ quan").Add(x => x.Options,
        [
            new(1, "Ban cán sự đảng Ủy ban nhân dân tỉnh", ""), new(2, "Văn phòng Ủy ban nhân dân tỉnh", ""), new(3, "Ủy ban nhân dân tỉnh Hậu Giang", ""), new(4, "Ủy ban nhân dân tỉnh", ""),
        ]));
        picker.Find("input").Input("uy ban nhan dan tinh");

        Assert.Equal(
            ["Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh Hậu Giang", "Ban cán sự đảng Ủy ban nhân dân tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"],
            picker.FindAll("[role=option]").Select(o => o.TextContent));
    }

    [Fact]
    public void Arrows_and_enter_choose()
    {
        var picker = Picker();
        picker.Find("input").Input("cong");
        picker.Find("input").KeyDown("ArrowDown");
        picker.Find("input").KeyDown("ArrowDown");
        picker.Find("input").KeyDown("Enter");
        Assert.Equal(3, _chosen);
        Assert.Equal("false", picker.Find("input").GetAttribute("aria-expanded"));
    }

    [Theory]
    [InlineData("ArrowDown", "Enter")]
    [InlineData("Enter")]
    public void The_first_press_takes_the_first(params string[] keys)
    {
        var picker = Picker();
        picker.Find("input").Input("cong");
        foreach (var key in keys)
        {
            picker.Find("input").KeyDown(key);
        }

        Assert.Equal(1, _chosen);
    }

    [Fact]
    public void A_click_on_an_option_chooses()
    {
        var picker = Picker();
        picker.Find("input").Click();
        picker.FindAll("[role=option]")[1].MouseDown(new MouseEventArgs());
        Assert.Equal(2, _chosen);
    }

    [Fact]
    public void A_name_typed_in_full_is_chosen_on_leaving()
    {
        var picker = Picker();
        picker.Find("input").Input("so cong thuong");
        picker.Find("input").Blur();
        Assert.Equal(1, _chosen);
    }

    [Fact]
    public void An_emptied_box_chooses_nobody()
    {
        var picker = Picker(value: 1);
        picker.Find("input").Input("");
        picker.Find("input").Blur();
        Assert.Null(_chosen);
    }

    [Fact]
    public void A_text_that_names_nobody_changes_nothing_and_says_so()
    {
        var picker = Picker(value: 1);
        picker.Find("input").Input("Sở Thủy lợi");
        Assert.Contains("Không có cơ quan", picker.Find("[role=status]").TextContent, StringComparison.Ordinal);
        picker.Find("input").Blur();
        Assert.Equal(-1, _chosen);
    }

    private IRenderedComponent<NamePicker> Picker(int? value = null) => Render<NamePicker>(p => p
        .Add(x => x.Label, "Cơ quan chủ trì").Add(x => x.Options, Options).Add(x => x.Value, value).Add(x => x.ValueChanged, id => _chosen = id));
}
