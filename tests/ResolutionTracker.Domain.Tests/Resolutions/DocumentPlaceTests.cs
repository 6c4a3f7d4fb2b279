using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

/// <summary>Whose number it is, the term it was guessed in, and documents of which nothing may be kept.</summary>
public sealed class DocumentPlaceTests
{
    private static readonly Agency Committee = Given.Agency(99, "Tỉnh ủy");

    [Fact]
    public void A_number_that_is_taken_names_the_other_document()
    {
        var first = Given.WithId(Given.Resolution(term: Given.Term()), 7);
        var second = new Resolution(ResolutionKind.CTr, "Số: 50 ctr/tu", Committee, Given.Issued, "Khác", Given.Term());
        Assert.Equal(first.NumberKey, second.NumberKey);
        Assert.Equal("50 ctr/tu", second.Symbol);
        var broken = Assert.Throws<RuleBroken>(() => second.DemandFreeNumber(first));
        Assert.Equal(("NumberTakenInTerm", "Symbol"), (broken.Code, broken.Field));
        Assert.Equal(["50 ctr/tu", "XIV", "50-CTr/TU", 7], broken.Args);
        second.DemandFreeNumber(null);

        var state = new Resolution(ResolutionKind.NQ, "71/NQ-CP", Committee, new(2022, 5, 1), "Nghị quyết", null);
        var inYear = Assert.Throws<RuleBroken>(() => state.DemandFreeNumber(state));
        Assert.Equal(("NumberTakenInYear", "2022"), (inYear.Code, inYear.Args[1]));
    }

    [Fact]
    public void The_place_follows_every_correction()
    {
        var document = Given.Resolution(term: Given.Term());
        var before = document.NumberKey;
        document.PlaceUnder(Given.Agency(5, "Đảng ủy"), Given.Term());
        Assert.NotEqual(before, document.NumberKey);
        document.PlaceUnder(Committee, Given.Term());
        Assert.Equal(before, document.NumberKey);
        document.PlaceUnder(Committee, null);
        Assert.NotEqual(before, document.NumberKey);
        document.Describe(ResolutionKind.CTr, "51a-CTr/TU", Given.Issued, "Khác");
        Assert.Equal((51, "a", "tu"), (document.NumberValue, document.NumberLetter, document.NumberBody));
        document.Describe(ResolutionKind.CTr, null, Given.Issued, "Khác");
        Assert.Equal((null, null, null), (document.NumberValue, document.NumberBody, document.SymbolKey));
    }

    [Fact]
    public void Two_documents_of_no_term_do_not_share_a_number()
    {
        var first = Given.WithId(new Resolution(ResolutionKind.CTr, "50-CTr/TU", Committee, new(2001, 1, 1), "Cũ", null), 7);
        var second = new Resolution(ResolutionKind.CTr, "50 ctr/tu", Committee, new(2002, 1, 1), "Khác", null);
        Assert.Equal(first.NumberKey, second.NumberKey);
        var broken = Assert.Throws<RuleBroken>(() => second.DemandFreeNumber(first));
        Assert.Equal(("NumberTakenWithoutTerm", 7), (broken.Code, broken.Args[^1]));
    }

    [Fact]
    public void A_Party_number_names_its_term_where_one_was_running()
    {
        Term[] terms = [Given.Term()];
        var broken = Assert.Throws<RuleBroken>(() => New("50-CTr/TU", new(2021, 8, 9), null).DemandTerm(terms));
        Assert.Equal(("TermNeeded", "Term"), (broken.Code, broken.Field));
        New("50-CTr/TU", new(2021, 8, 9), terms[0]).DemandTerm(terms);
        New("50-CTr/TU", new(2001, 8, 9), null).DemandTerm(terms);
        New("50-CTr/TU", null, null).DemandTerm(terms);
        New("71/NQ-CP", new(2021, 8, 9), null).DemandTerm(terms);
        New(null, new(2021, 8, 9), null).DemandTerm(terms);

        static Resolution New(string? symbol, DateOnly? day, Term? term) => new(Resolution.KindIn(symbol) ?? ResolutionKind.CTr, symbol, Committee, day, "Khác", term);
    }

    [Theory]
    [InlineData("2020-10-14", null)]
    [InlineData("2020-10-15", "XIV")]
    [InlineData("2025-10-20", "XIV")]
    [InlineData("2025-10-21", "XV")]
    [InlineData("2031-01-01", null)]
    public void The_term_is_guessed_from_the_day_after_the_congress_closes(string day, string? term)
    {
        Term[] terms = [Given.Term(), new("XV", "Nhiệm kỳ XV", 2025, 2030, new(2025, 10, 20), new(2030, 12, 31))];
        Assert.Equal(term, Term.Guess(terms, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Number);
    }

    [Fact]
    public void Of_a_secret_document_nothing_but_number_and_count_is_kept()
    {
        var secret = Resolution.Placeholder(ResolutionKind.KL, "12-KL/TU", Committee, Given.Issued, Given.Term(), 4);
        Assert.Equal(("", 4, true), (secret.Summary, secret.SecretAssignments, secret.IsSecret));
        Assert.NotNull(secret.NumberKey);
        Assert.Equal("SecretKeepsNothing", Given.Refusal(() => secret.Describe(ResolutionKind.KL, "12-KL/TU", null, "Trích yếu")));
        Assert.Equal("SecretKeepsNothing", Given.Refusal(() => secret.Mark("Người ký", false, false, null, null, false)));
        Assert.Equal("SecretKeepsNothing", Given.Refusal(() => secret.Mark(null, false, false, "Hội nghị", null, false)));
        Assert.Equal("SecretKeepsNothing", Given.Refusal(() => secret.Append(null, "Nội dung", 0)));
        Assert.Equal("SecretKeepsNothing", Given.Refusal(() => secret.Add(new Clause("muc-1", 1, 0, null, "Nội dung"))));
        Assert.Equal("SecretKeepsNothing", Given.Refusal(() => Attach(secret)));
        Assert.Equal("SecretNeedsNumber", Given.Refusal(() => secret.Describe(ResolutionKind.KL, " ", null, "")));
        Assert.Equal("SecretCount", Given.Refusal(() => secret.CountSecret(-1)));
        Assert.Equal("SecretCount", Given.Refusal(() => Given.Resolution().CountSecret(1)));
        secret.Mark(null, true, true, null, 5, false);
        secret.Declassify();
        secret.Describe(ResolutionKind.KL, "12-KL/TU", null, "Trích yếu");
        Assert.Equal(("Trích yếu", null), (secret.Summary, secret.SecretAssignments));
    }

    [Fact]
    public void A_secret_document_gives_no_work_that_could_be_read()
    {
        var secret = Resolution.Placeholder(ResolutionKind.KL, "12-KL/TU", Committee, Given.Issued, Given.Term(), 4);
        var draft = new Domain.Assignments.AssignmentDraft { Title = "Việc", Lead = Given.Agency(1, "Sở"), Sources = [new(secret, null)] };
        Assert.Equal("SecretKeepsNothing", Given.Refusal(() => Domain.Assignments.Assignment.Give(draft, Given.Office, Given.Issued)));
    }

    [Fact]
    public void A_document_takes_only_so_many_files()
    {
        var document = Given.Resolution();
        for (var i = 0; i < Attachment.Most; i++)
        {
            Attach(document);
        }

        Assert.Equal("TooManyAttachments", Given.Refusal(() => Attach(document)));
        document.Detach(document.Attachments[0]);
        Attach(document);
    }

    [Fact]
    public void A_clause_is_found_by_its_words_without_marks() =>
        Assert.Equal("giao so cong thuong", new Clause("muc-1", 1, 0, null, "Giao Sở Công Thương").SearchText);

    private static Attachment Attach(Resolution document) =>
        document.Attach("a.pdf", "x.pdf", "application/pdf", 5, "00", "Chuyên viên", new(2022, 11, 15, 1, 0, 0, DateTimeKind.Utc));
}
