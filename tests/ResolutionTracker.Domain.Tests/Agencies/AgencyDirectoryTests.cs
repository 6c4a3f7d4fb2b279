using System.Text;
using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Tests.Agencies;

public sealed class AgencyDirectoryTests
{
    private static readonly DateOnly On = new(2021, 8, 9);

    private static AgencyDirectory Directory { get; } = KnownBodies.Directory;

    [Theory]
    [InlineData("UBND tỉnh", "Ủy ban nhân dân tỉnh Hậu Giang")]
    [InlineData("ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh Hậu Giang")]
    [InlineData("Uỷ ban Nhân dân tỉnh Hậu Giang", "Ủy ban nhân dân tỉnh Hậu Giang")]
    [InlineData("BTC Tỉnh ủy", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("Ban Tổ chức", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("BTGTU", "Ban Tuyên giáo Tỉnh ủy")]
    [InlineData("VPTU", "Văn phòng Tỉnh ủy")]
    [InlineData("VP Tỉnh uỷ", "Văn phòng Tỉnh ủy")]
    [InlineData("UBKT Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy")]
    [InlineData("Ban cán sự Đảng", "Ban cán sự đảng Ủy ban nhân dân tỉnh")]
    [InlineData("BCS đảng UBND tỉnh", "Ban cán sự đảng Ủy ban nhân dân tỉnh")]
    [InlineData("BCSĐ UBND tỉnh", "Ban cán sự đảng Ủy ban nhân dân tỉnh")]
    [InlineData("Đảng đoàn HĐND tỉnh", "Đảng đoàn Hội đồng nhân dân tỉnh")]
    [InlineData("VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh")]
    [InlineData("Sở KH&ĐT", "Sở Kế hoạch và Đầu tư")]
    [InlineData("Sở KHĐT", "Sở Kế hoạch và Đầu tư")]
    [InlineData("Sở KH và ĐT", "Sở Kế hoạch và Đầu tư")]
    [InlineData("Sở Kế hoạch & Đầu tư", "Sở Kế hoạch và Đầu tư")]
    [InlineData("so ke hoach va dau tu", "Sở Kế hoạch và Đầu tư")]
    [InlineData("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "Sở Kế hoạch và Đầu tư")]
    [InlineData("Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển nông thôn")]
    [InlineData("Sở NN & PTNT tỉnh Hậu Giang", "Sở Nông nghiệp và Phát triển nông thôn")]
    [InlineData("Sở LĐTBXH", "Sở Lao động - Thương binh và Xã hội")]
    [InlineData("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội")]
    [InlineData("Sở Lao động, Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội")]
    [InlineData("Sở Lao động – Thương binh & Xã hội", "Sở Lao động - Thương binh và Xã hội")]
    [InlineData("Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Đảng ủy Khối các cơ quan và doanh nghiệp", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh")]
    [InlineData("UBMTTQVN tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh")]
    [InlineData("Ủy ban MTTQ tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh")]
    [InlineData("UBND TP. Vị Thanh", "Ủy ban nhân dân thành phố Vị Thanh")]
    [InlineData("UBND huyện Châu Thành", "Ủy ban nhân dân huyện Châu Thành")]
    [InlineData("UBND huyện Châu Thành A", "Ủy ban nhân dân huyện Châu Thành A")]
    [InlineData("Huyện uỷ Châu Thành A", "Huyện ủy Châu Thành A")]
    [InlineData("Ban Thường vụ Huyện ủy Vị Thủy", "Huyện ủy Vị Thủy")]
    [InlineData("Giám đốc Sở Nội vụ", "Sở Nội vụ")]
    [InlineData("- Sở Tài chính.", "Sở Tài chính")]
    public void Finds_a_body_by_any_way_of_writing_it(string written, string name)
    {
        Assert.Equal(name, Directory.Find(written, On)?.Name);
        Assert.Equal(name, Directory.Find(written.Normalize(NormalizationForm.FormD), On)?.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("UBND huyện")]
    [InlineData("Sở")]
    [InlineData("Sở Du lịch")]
    [InlineData("Ban Tổ chức Tỉnh ủy, Ban Dân vận Tỉnh ủy")]
    [InlineData("các sở, ban, ngành")]
    public void Finds_none_where_none_or_several_are_meant(string written) => Assert.Null(Directory.Find(written, On));

    [Theory]
    [InlineData("Sở Công Thương, Sở Y tế; Sở Nội vụ và Sở Tư pháp", "Sở Công Thương|Sở Y tế|Sở Nội vụ|Sở Tư pháp")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch, Sở Lao động - Thương binh và Xã hội", "Sở Văn hóa, Thể thao và Du lịch|Sở Lao động - Thương binh và Xã hội")]
    [InlineData("Sở VH,TT&DL; Sở KH&ĐT", "Sở Văn hóa, Thể thao và Du lịch|Sở Kế hoạch và Đầu tư")]
    [InlineData("Ban Dân vận, Tỉnh đoàn", "Ban Dân vận Tỉnh ủy|Tỉnh đoàn Hậu Giang")]
    [InlineData("Các sở, ban, ngành tỉnh", "*Các sở, ban, ngành tỉnh")]
    [InlineData("Sở Tài chính, các sở, ban, ngành tỉnh; UBND các huyện, thị xã, thành phố.", "Sở Tài chính|*các sở, ban, ngành tỉnh|*UBND các huyện, thị xã, thành phố")]
    [InlineData("Các cơ quan, đơn vị, địa phương", "*Các cơ quan, đơn vị, địa phương")]
    [InlineData("Ban cán sự Đảng UBND tỉnh; các cơ quan tham mưu, giúp việc Tỉnh ủy, các đơn vị, địa phương", "Ban cán sự đảng Ủy ban nhân dân tỉnh|*các cơ quan tham mưu, giúp việc Tỉnh ủy|*các đơn vị, địa phương")]
    [InlineData("Cục Thuế tỉnh, Kho bạc Nhà nước", "?Cục Thuế tỉnh|?Kho bạc Nhà nước")]
    [InlineData("Sở Văn hóa, Thể thao và Gia đình; Sở Y tế", "?Sở Văn hóa, Thể thao và Gia đình|Sở Y tế")]
    [InlineData("- Sở Tài chính\n- Sở Xây dựng", "Sở Tài chính|Sở Xây dựng")]
    [InlineData("UBND  huyện  Phụng Hiệp  ,Sở Y tế", "Ủy ban nhân dân huyện Phụng Hiệp|Sở Y tế")]
    [InlineData("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh và các huyện ủy, thị ủy, thành ủy", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh|*các huyện ủy, thị ủy, thành ủy")]
    [InlineData("Ban Thường vụ các huyện ủy, thị ủy, thành ủy", "*Ban Thường vụ các huyện ủy, thị ủy, thành ủy")]
    [InlineData("Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh")]
    [InlineData("abc", "?abc")]
    [InlineData(" . ", "")]
    public void Splits_a_list_as_written(string cell, string expected) =>
        Assert.Equal(expected, string.Join('|', Directory.Read(cell, On).Select(m => (m.IsGroup ? "*" : m.Agency is null ? "?" : "") + m.Name)));

    [Fact]
    public void Says_where_in_the_text_each_stands()
    {
        const string cell = "  Sở Y tế;  Sở Du lịch";
        Assert.All(Directory.Read(cell, On), m => Assert.Equal(m.Written, cell.Substring(m.Start, m.Length)));
    }

    [Fact]
    public void Knows_a_body_by_the_name_of_the_day_and_only_while_it_works()
    {
        var before = new DateOnly(2025, 2, 17);
        var after = new DateOnly(2025, 3, 1);
        AgencyDirectory dated = new(
        [
            new(1, "Ban cán sự đảng Ủy ban nhân dân tỉnh", [], Until: new(2025, 2, 18)),
            new(2, "Đảng ủy Ủy ban nhân dân tỉnh", [], From: new(2025, 2, 18)),
            new(3, "Sở Nông nghiệp và Môi trường", [], Former: [new("Sở Nông nghiệp và Phát triển nông thôn", null, new(2025, 2, 28))]),
        ]);

        Assert.Equal(1, dated.Find("Ban cán sự đảng", before)?.Id);
        Assert.Null(dated.Find("Ban cán sự đảng", after));
        Assert.Null(dated.Find("Đảng ủy UBND tỉnh", before));
        Assert.Equal(2, dated.Find("Đảng ủy UBND tỉnh", after)?.Id);
        Assert.Equal("Sở Nông nghiệp và Phát triển nông thôn", dated.Find("Sở NN&PTNT", before)?.Name);
        Assert.Equal("Sở Nông nghiệp và Môi trường", dated.Find("Sở NN&PTNT", after)?.Name);
        Assert.Equal(1, dated.Find("Ban cán sự đảng UBND tỉnh", null)?.Id);
    }

    [Fact]
    public void Offers_the_nearest_names_of_bodies_that_work()
    {
        Assert.Equal("Sở Công Thương", Directory.Nearest("Sở Công Thuơng nghiệp", On, 3)[0].Name);
        Assert.Equal("Sở Kế hoạch và Đầu tư", Directory.Nearest("Sở Kế hoạch Đầu tư tỉnh", On, 3)[0].Name);
        Assert.Empty(Directory.Nearest("zzzz", On, 3));
        Assert.Equal(2, Directory.Nearest("Ban Tuyên giáo Dân vận Tỉnh ủy", On, 2).Count);
    }

    [Fact]
    public void Never_throws_on_any_text() =>
        CsCheck.Check.Sample(CsCheck.Gen.String, text =>
        {
            Directory.Find(text, On);
            Assert.All(Directory.Read(text, On), m => Assert.Equal(m.Written, text.Substring(m.Start, m.Length)));
            Directory.Nearest(text, On, 5);
        }, iter: 2000);
}
