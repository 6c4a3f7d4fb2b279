using CsCheck;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Tests.Deadlines;

public class DeadlineProperties
{
    private static readonly Gen<DateOnly> Dates =
        Gen.Int[new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<int> Years = Gen.Int[2000, 2100];

    private static readonly Gen<DeadlineContext> Contexts =
        Gen.Select(Dates, Years, Gen.Bool, Gen.Bool).Select((issued, start, own, strict) => new DeadlineContext(
            issued, start, start + 5, own ? new DateOnly(start, 10, 14) : null, own ? new DateOnly(start + 5, 10, 13) : null,
            strict ? BeforeReading.Strict : BeforeReading.Usual, new WorkingCalendar([])));

    private static readonly Gen<string> Day = Dates.Select(d => $"{d.Day}/{d.Month}/{d.Year}");

    private static readonly Gen<string> Periods = Gen.OneOf(
        Gen.Select(Gen.Int[1, 12], Years).Select((m, y) => $"tháng {m}/{y}"),
        Gen.Select(Gen.Int[1, 4], Years).Select((q, y) => $"quý {q} năm {y}"),
        Gen.Select(AnyOf("đầu", "cuối"), Years).Select((h, y) => $"6 tháng {h} năm {y}"),
        Years.Select(y => $"9 tháng đầu năm {y}"),
        Years.Select(y => $"năm {y}"),
        Gen.Select(AnyOf("thượng", "trung", "hạ"), Gen.Int[1, 12], Years).Select((t, m, y) => $"{t} tuần tháng {m}/{y}"));

    private static readonly Gen<string> Recurring = Gen.OneOf(
        AnyOf("thường xuyên", "hằng tuần", "hằng tháng", "hằng quý", "định kỳ 6 tháng", "hằng năm", "định kỳ 6 tháng, 9 tháng, năm"),
        Gen.Select(AnyOf("", "trước "), Gen.Int[1, 31]).Select((b, d) => $"{b}ngày {d} hằng tháng"),
        Gen.Select(AnyOf("", "trước "), Gen.Int[1, 31], AnyOf("đầu", "giữa", "cuối")).Select((b, d, m) => $"{b}ngày {d} tháng {m} quý"),
        Gen.Select(AnyOf("", "trước "), Gen.Int[1, 28], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[1, 12])
            .Select((b, d, m, e, n) => $"{b}ngày {d}/{m} và {e}/{n} hằng năm"),
        Gen.Int[1, 12].Select(m => $"tháng {m} hằng năm"),
        Gen.Int[2, 7].Select(d => $"thứ {d} hằng tuần"));

    private static readonly Gen<string> Phrases = Gen.OneOf(
        Day,
        Day.Select(d => $"trước ngày {d}"),
        Periods,
        Periods.Select(p => $"trước {p}"),
        Gen.Select(Day, Day).Select((a, b) => $"từ {a} đến {b}"),
        Gen.Select(Years, Gen.Int[1, 10]).Select((y, n) => $"giai đoạn {y}-{y + n}"),
        Gen.Select(Years, Gen.Int[1, 5]).Select((y, n) => $"nhiệm kỳ {y}-{y + n}"),
        AnyOf("nhiệm kỳ", "cho cả nhiệm kỳ và từng năm", "Không quy định thời hạn"),
        Years.Select(y => $"năm học {y}-{y + 1}"),
        Recurring,
        Gen.Select(Gen.Int[1, 366], AnyOf("", " làm việc"), AnyOf("ký", "nhận", "ban hành"))
            .Select((n, w, b) => $"trong {n} ngày{w} kể từ ngày {b}"));

    [Fact]
    public void The_normal_form_means_the_same_in_every_year() =>
        Gen.Select(Phrases, Contexts).Sample((phrase, context) =>
        {
            var reading = DeadlinePhrase.Parse(phrase, context);
            if (!reading.Understood)
                return reading.Problem == DeadlineProblem.EndsBeforeStart;
            return new[] { false, true }.All(english =>
                PhraseTable.Sense(DeadlinePhrase.Parse(DeadlinePhrase.Normal(reading, english), context)) == PhraseTable.Sense(reading));
        }, iter: 20_000, print: p => $"{p.Item1} → {DeadlinePhrase.Normal(DeadlinePhrase.Parse(p.Item1, p.Item2))} {p.Item2}");

    [Fact]
    public void Every_kind_comes_up_in_that_property()
    {
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<DeadlineKind, bool>();
        Gen.Select(Phrases, Contexts).Sample((phrase, context) =>
        {
            if (DeadlinePhrase.Parse(phrase, context).Kind is { } kind)
                seen[kind] = true;
        }, iter: 5_000);

        Assert.Equal(Enum.GetValues<DeadlineKind>(), seen.Keys.Order());
    }

    [Fact]
    public void No_text_whatever_makes_it_throw() =>
        Gen.Select(Gen.OneOf(Gen.String, Words, Gen.Char.Array[0, 60].Select(c => new string(c))), Contexts).Sample((text, context) =>
        {
            var reading = DeadlinePhrase.Parse(text, context);
            Assert.Equal(text, reading.Text);
            Assert.NotEqual(reading.Understood, reading.Problem is not null);
            Assert.Equal(reading.Understood, DeadlinePhrase.Normal(reading).Length > 0);
            if (reading.Understood)
                Assert.Equal(PhraseTable.Sense(reading), PhraseTable.Sense(DeadlinePhrase.Parse(DeadlinePhrase.Normal(reading), context)));
        }, iter: 30_000);

    [Fact]
    public void A_due_day_never_lies_before_the_start() =>
        Gen.Select(Gen.OneOf(Phrases, Words), Contexts).Sample((text, context) =>
            DeadlinePhrase.Parse(text, context) is not { Start: { } start, Due: { } due } || start <= due, iter: 20_000);

    [Fact]
    public void A_year_not_written_is_never_filled_in_silently() =>
        Gen.Select(AnyOf("tháng 9", "quý IV", "ngày 30/9", "trước 15/12", "6 tháng cuối năm", "cuối năm", "từ tháng 3 đến tháng 6", "hạ tuần tháng 12"), Contexts)
            .Sample((text, context) =>
            {
                var reading = DeadlinePhrase.Parse(text, context);
                Assert.Equal(DeadlineProblem.AskYear, DeadlinePhrase.Parse(text, context with { IssuedOn = null }).Problem);
                if (reading.Understood)
                {
                    Assert.Contains("year", reading.Assumed);
                    Assert.True(reading.Due >= context.IssuedOn);
                }
                else
                {
                    Assert.Equal(DeadlineProblem.PastYear, reading.Problem);
                }
            });

    [Fact]
    public void A_page_of_text_is_no_phrase() =>
        Assert.Equal(DeadlineProblem.NotUnderstood, DeadlinePhrase.Parse(new string(' ', 500) + "2025", new(null)).Problem);

    private static Gen<string> AnyOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    // The words of deadlines in any order, which reaches further into the readers than noise does
    private static readonly Gen<string> Words = AnyOf(
        "ngày", "tháng", "quý", "năm", "15", "6", "2022", "III", "/", "-", ".", ",", "(", ")", "trước", "từ", "đến", "hằng", "định kỳ",
        "nhiệm kỳ", "giai đoạn", "năm học", "cuối", "đầu", "của", "và", "trong", "chậm nhất", "kể từ", "ký", "nhận", "làm việc", "thứ", "lần",
        "một lần", "thường xuyên", "hết", "tuần", "thượng tuần", "6 tháng đầu năm", "99", "0", "31", "tầm nhìn", "kế hoạch", "giờ", "abc")
        .Array[0, 9].Select(w => string.Join(' ', w));
}
