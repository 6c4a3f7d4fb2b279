using CsCheck;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("50-CTr/TU", 50, null, ResolutionKind.CTr, "TU", NumberForm.Party)]
    [InlineData("71/NQ-CP", 71, null, ResolutionKind.NQ, "CP", NumberForm.State)]
    [InlineData("2074a/QĐ-TTTT", 2074, "a", ResolutionKind.QĐ, "TTTT", NumberForm.State)]
    [InlineData("3260-KH/ĐĐQH15", 3260, null, ResolutionKind.KH, "ĐĐQH15", NumberForm.Party)]
    [InlineData("01-NQ/TU", 1, null, ResolutionKind.NQ, "TU", NumberForm.Party)]
    [InlineData("Số: 15/BC-UBND", 15, null, ResolutionKind.BC, "UBND", NumberForm.State)]
    [InlineData("số 15 / bc - ubnd", 15, null, ResolutionKind.BC, "ubnd", NumberForm.State)]
    [InlineData("15-KL/TW", 15, null, ResolutionKind.KL, "TW", NumberForm.Party)]
    [InlineData("50 CTr/TU", 50, null, ResolutionKind.CTr, "TU", NumberForm.Party)]
    [InlineData("50 ctr tu", 50, null, ResolutionKind.CTr, "tu", NumberForm.Party)]
    [InlineData("71 NQ-CP", 71, null, ResolutionKind.NQ, "CP", NumberForm.State)]
    [InlineData("71 nq cp", 71, null, ResolutionKind.NQ, "cp", NumberForm.State)]
    [InlineData("50-CTr-TU", 50, null, ResolutionKind.CTr, "TU", NumberForm.Party)]
    [InlineData("50 – CTr / TU", 50, null, ResolutionKind.CTr, "TU", NumberForm.Party)]
    [InlineData("50\u2011CTr\u2215TU", 50, null, ResolutionKind.CTr, "TU", NumberForm.Party)]
    [InlineData("-NQ/TU", null, null, ResolutionKind.NQ, "TU", NumberForm.Party)]
    [InlineData("Số:       -NQ/TU", null, null, ResolutionKind.NQ, "TU", NumberForm.Party)]
    [InlineData("…/BC-UBND", null, null, ResolutionKind.BC, "UBND", NumberForm.State)]
    [InlineData("____-KH/TU", null, null, ResolutionKind.KH, "TU", NumberForm.Party)]
    [InlineData("12-da/bcsd", 12, null, ResolutionKind.ĐA, "bcsd", NumberForm.Party)]
    [InlineData("50b-QĐ/TU", 50, "b", ResolutionKind.QĐ, "TU", NumberForm.Party)]
    [InlineData("7Đ-QĐi/TW", 7, "đ", ResolutionKind.QĐ, "TW", NumberForm.Party)]
    [InlineData("15/2022/QĐ-UBND", 15, null, ResolutionKind.QĐ, "UBND", NumberForm.StateOfYear)]
    [InlineData("1192/SCT-KH", 1192, null, null, "SCT-KH", NumberForm.State)]
    [InlineData("01/TT-BNV", 1, null, null, "BNV", NumberForm.State)]
    [InlineData("09-TTr/BTCTU", 9, null, ResolutionKind.TTr, "BTCTU", NumberForm.Party)]
    [InlineData("09-TT/TW", 9, null, ResolutionKind.TT, "TW", NumberForm.Party)]
    [InlineData("3-CV/VPTU", 3, null, ResolutionKind.CV, "VPTU", NumberForm.Party)]
    [InlineData("50", 50, null, null, null, NumberForm.Unknown)]
    public void Every_real_form_is_taken_apart(string written, int? number, string? letter, ResolutionKind? kind, string? body, NumberForm form)
    {
        var read = DocumentNumber.Read(written)!;
        Assert.Equal((number, letter, kind, body, form), (read.Number, read.Letter, read.Kind, read.Body, read.Form));
    }

    [Fact]
    public void Marks_set_by_themselves_mean_the_same()
    {
        var decomposed = "3260-KH/ĐĐQH15".Normalize(System.Text.NormalizationForm.FormD);
        Assert.Equal(DocumentNumber.Read("3260-KH/ĐĐQH15"), DocumentNumber.Read(decomposed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("Số:")]
    [InlineData("CTr/TU")]
    [InlineData("-")]
    [InlineData("-abc")]
    [InlineData("123456789-NQ/TU")]
    [InlineData("Số liệu năm 2021")]
    public void What_holds_no_number_is_none(string? written) => Assert.Null(DocumentNumber.Read(written));

    [Fact]
    public void Every_kind_is_read_from_its_letters_with_and_without_marks_in_both_forms()
    {
        foreach (var kind in Enum.GetValues<ResolutionKind>())
        {
            Assert.Equal(kind, DocumentNumber.Read($"8-{kind}/TU")!.Kind);
            Assert.Equal(kind, DocumentNumber.Read($"8-{kind.ToString().ToLowerInvariant().Replace('đ', 'd')}/TU")!.Kind);
            Assert.Equal(kind == ResolutionKind.TT ? null : kind, DocumentNumber.Read($"8/{kind}-UBND")!.Kind);
        }
    }

    [Theory]
    [InlineData("50-CTr/TU", "50ctrtu")]
    [InlineData("Số: 01 – NQ/TU", "1nqtu")]
    [InlineData("2074a/QĐ-TTTT", "2074aqdtttt")]
    [InlineData("15/2022/QĐ-UBND", "152022qdubnd")]
    public void A_number_is_found_without_punctuation_marks_and_zeros(string written, string key) => Assert.Equal(key, DocumentNumber.Read(written)!.Key);

    [Fact]
    public void Numbers_sort_by_series_then_number_then_letter()
    {
        string[] sorted = ["2-NQ/TU", "10-NQ/TU", "10a-NQ/TU", "10b-NQ/TU", "100-NQ/TU", "-NQ/TU", "3-CTr/TU", "1/KH-UBND", "2/KH-UBND"];
        Assert.Equal(sorted, sorted.Reverse().OrderBy(DocumentNumber.Read, DocumentNumber.InOrder));
    }

    [Theory]
    [InlineData("50-CTr/TU", "50 ctr – tu", true)]
    [InlineData("050-CTr/TU", "50-CTr/TU", true)]
    [InlineData("50-CTr/TU", "50a-CTr/TU", false)]
    [InlineData("50-CTr/TU", "50-CTr/VPTU", false)]
    [InlineData("15/QĐ-UBND", "15/2022/QĐ-UBND", false)]
    public void The_same_place_is_known_however_it_is_written(string one, string other, bool same) =>
        Assert.Equal(same, Place(one, "XIV", 2022) == Place(other, "XIV", 2022));

    [Fact]
    public void Party_numbers_run_per_term_and_State_numbers_per_year()
    {
        Assert.NotEqual(Place("50-CTr/TU", "XIV", 2021), Place("50-CTr/TU", "XV", 2021));
        Assert.Equal(Place("50-CTr/TU", "XIV", 2021), Place("50-CTr/TU", "XIV", 2022));
        Assert.NotEqual(Place("71/NQ-CP", "XIV", 2021), Place("71/NQ-CP", "XIV", 2022));
        Assert.Equal(Place("71/NQ-CP", "XIV", 2021), Place("71/NQ-CP", "XV", 2021));
        Assert.Equal(Place("15/2022/QĐ-UBND", null, 2023), Place("15/2022/QĐ-UBND", null, null));
    }

    [Fact]
    public void Party_numbers_of_no_known_term_are_one_series()
    {
        Assert.Equal(Place("50-CTr/TU", null, 1999), Place("50 ctr tu", null, 2001));
        Assert.NotEqual(Place("50-CTr/TU", null, 2021), Place("50-CTr/TU", "XIV", 2021));
    }

    [Theory]
    [InlineData("71/NQ-CP", "XIV", null)]
    [InlineData("-NQ/TU", "XIV", 2021)]
    [InlineData("50", "XIV", 2021)]
    public void What_is_not_known_takes_no_place(string written, string? term, int? year) => Assert.Null(Place(written, term, year));

    [Fact]
    public void Any_text_is_read_without_a_fault_and_a_tidy_one_reads_the_same() =>
        Gen.String[Gen.Char["0123456789aQĐNqđCTrU/–- .…:số"], 0, 24].Sample(text =>
            Equals(DocumentNumber.Read(text), DocumentNumber.Read(DocumentNumber.Tidy(text))));

    private static string? Place(string written, string? term, int? year)
    {
        var read = DocumentNumber.Read(written)!;
        return read.PlaceOf("tinh-uy", read.Kind ?? ResolutionKind.CV, term, year);
    }
}
