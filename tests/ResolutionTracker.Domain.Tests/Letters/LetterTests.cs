using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Letters;

namespace ResolutionTracker.Domain.Tests.Letters;

public sealed class LetterTests
{
    // A Tuesday.
    private static readonly DateOnly Today = new(2022, 11, 15);

    private readonly Agency _lead = Given.Agency(1, "Sở Công Thương");
    private readonly Obligation _duty;

    public LetterTests() => _duty = Given.Assignment(_lead, new(2022, 10, 31)).Lead;

    [Fact]
    public void The_clock_of_an_explanation_runs_working_days_from_the_date_of_its_letter()
    {
        var letter = Explanation();
        Assert.Null(letter.AnswerDueOn);
        letter.Issue("7", Today, "Nguyễn Văn A", byDeputy: false, Given.Calendar, Given.OfficeHead, Today.AddDays(2));
        Assert.Equal((LetterState.Issued, "07-CV/VPTU", new DateOnly(2022, 11, 22)), (letter.State, letter.Number, letter.AnswerDueOn));
        Assert.True(letter.AwaitsAnswer);
    }

    [Fact]
    public void An_urging_asks_for_no_answer()
    {
        var letter = Letter.Draft(_duty, LetterKind.Urging, 1, "Đề nghị khẩn trương", 5, Given.Office, Today);
        letter.Issue("8-CV/VPTU", Today, null, false, Given.Calendar, Given.OfficeHead, Today);
        Assert.Equal((null, null, false), (letter.AnswerDays, letter.AnswerDueOn, letter.AwaitsAnswer));
        Assert.Equal("NoAnswerAsked", Given.Refusal(() => letter.Explain("x", null, null, Given.ReporterOf(_lead), Today)));
        Assert.Equal("NoAnswerAsked", Given.Refusal(() => letter.Conclude(LetterOutcome.Reminded, "x", false, Given.Office, Today)));
    }

    [Fact]
    public void A_leader_asks_for_an_explanation_and_nothing_more()
    {
        var letter = Letter.Draft(_duty, LetterKind.Explanation, 1, "Giải trình", 5, Given.Leader, Today);
        Assert.Equal(Given.Leader.Name, letter.AskedBy);
        Assert.Equal("OfficeOnly", Given.Refusal(() => Letter.Draft(_duty, LetterKind.Urging, 1, "Đôn đốc", 5, Given.Leader, Today)));
        Assert.Equal("OfficeOnly", Given.Refusal(() => letter.Write("khác", Given.Leader)));
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => letter.Issue("1", Today, null, false, Given.Calendar, Given.Leader, Today)));
        Assert.Equal("OfficeOnly", Given.Refusal(() => Letter.Draft(_duty, LetterKind.Explanation, 1, "x", 5, Given.ReporterOf(_lead), Today)));
        Assert.Equal("OfficeOnly", Given.Refusal(() => Letter.Draft(_duty, LetterKind.Explanation, 1, "x", 5, Given.Inspector, Today)));
    }

    [Fact]
    public void What_a_leader_asked_for_only_the_office_head_puts_aside_and_it_counts_no_more()
    {
        var letter = Letter.Draft(_duty, LetterKind.Explanation, 1, "Giải trình", 5, Given.Leader, Today);
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => letter.Discard("Đã báo cáo", Given.Office)));
        Assert.Equal("ReasonEmpty", Given.Refusal(() => letter.Discard(" ", Given.OfficeHead)));
        letter.Discard("Đã báo cáo miệng", Given.OfficeHead);
        Assert.Equal((LetterState.Discarded, null), (letter.State, letter.Round));
        Assert.Equal("LetterNotDraft", Given.Refusal(() => letter.Write("x", Given.Office)));
    }

    [Fact]
    public void Only_the_office_head_sends_with_number_and_a_date_that_can_be()
    {
        var letter = Explanation();
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => letter.Issue("1", Today, null, false, Given.Calendar, Given.Office, Today)));
        Assert.Equal("NumberEmpty", Given.Refusal(() => letter.Issue(" ", Today, null, false, Given.Calendar, Given.OfficeHead, Today)));
        Assert.Equal("IssuedOnEmpty", Given.Refusal(() => letter.Issue("1", null, null, false, Given.Calendar, Given.OfficeHead, Today)));
        Assert.Equal("LetterAhead", Given.Refusal(() => letter.Issue("1", Today.AddDays(1), null, false, Given.Calendar, Given.OfficeHead, Today)));
        Assert.Equal("LetterBeforeDraft", Given.Refusal(() => letter.Issue("1", Today.AddDays(-1), null, false, Given.Calendar, Given.OfficeHead, Today)));
        Assert.Equal(LetterState.Draft, letter.State);
    }

    [Fact]
    public void Nobody_is_pressed_for_closed_future_or_claimed_work()
    {
        var later = Given.Assignment(_lead, null).Lead;
        Assert.Equal("LetterNotBegun", Given.Refusal(() => Letter.Draft(later, LetterKind.Urging, 1, "x", 5, Given.Office, Given.Issued.AddDays(-1))));
        _duty.Report(Given.ReporterOf(_lead), 100, new(null, Today), Today);
        Assert.Equal("LetterClaimWaits", Given.Refusal(() => Letter.Draft(_duty, LetterKind.Urging, 1, "x", 5, Given.Office, Today)));
        Assert.NotNull(Explanation());
        _duty.Accept(Given.Office, Today);
        Assert.Equal("ObligationClosed", Given.Refusal(() => Explanation()));
    }

    [Fact]
    public void The_body_answers_once_and_nobody_else_does_it_for_it_but_the_office()
    {
        var letter = Sent();
        Assert.Equal("NotYours", Given.Refusal(() => letter.Explain("x", null, null, Given.ReporterOf(Given.Agency(2, "B")), Today)));
        Assert.Equal("NotYours", Given.Refusal(() => letter.Explain("x", null, null, Given.Leader, Today)));
        Assert.Equal("AnswerEmpty", Given.Refusal(() => letter.Explain(" ", null, null, Given.ReporterOf(_lead), Today)));
        letter.Explain("Chờ mặt bằng", "15/SCT", new(2022, 11, 1), Given.ReporterOf(_lead), Today.AddDays(1));
        Assert.Equal((Today.AddDays(1), false), (letter.AnsweredOn, letter.IsAnsweredOnBehalf));
        Assert.Equal("AnsweredAlready", Given.Refusal(() => letter.Explain("x", null, null, Given.ReporterOf(_lead), Today)));
    }

    [Fact]
    public void The_office_enters_a_paper_with_the_day_it_came()
    {
        var letter = Sent();
        Assert.Equal("AnswerDayWrong", Given.Refusal(() => letter.Explain("x", null, Today.AddDays(-1), Given.Office, Today.AddDays(3))));
        Assert.Equal("AnswerDayWrong", Given.Refusal(() => letter.Explain("x", null, Today.AddDays(4), Given.Office, Today.AddDays(3))));
        letter.Explain("Chờ mặt bằng", null, Today.AddDays(1), Given.Office, Today.AddDays(3));
        Assert.Equal((Today.AddDays(1), true), (letter.AnsweredOn, letter.IsAnsweredOnBehalf));
    }

    [Fact]
    public void Silence_is_judged_after_its_day_and_reasons_only_when_there_are_some()
    {
        var letter = Sent();
        Assert.Equal("NoAnswerYet", Given.Refusal(() => letter.Conclude(LetterOutcome.Accepted, null, false, Given.Office, Today.AddDays(30))));
        Assert.Equal("AnswerNotDue", Given.Refusal(() => letter.Conclude(LetterOutcome.Criticised, "Không trả lời", false, Given.Office, letter.AnswerDueOn!.Value)));
        Assert.Equal("NoteEmpty", Given.Refusal(() => letter.Conclude(LetterOutcome.Criticised, null, false, Given.Office, Today.AddDays(30))));
        Assert.Equal("OfficeOnly", Given.Refusal(() => letter.Conclude(LetterOutcome.Criticised, "x", false, Given.Leader, Today.AddDays(30))));
        letter.Conclude(LetterOutcome.Criticised, "Không trả lời", false, Given.Office, Today.AddDays(30));
        Assert.False(letter.AwaitsAnswer);
        Assert.Equal("LetterConcluded", Given.Refusal(() => letter.Conclude(LetterOutcome.Accepted, null, false, Given.Office, Today.AddDays(31))));
        Assert.Equal("LetterConcluded", Given.Refusal(() => letter.Explain("x", null, null, Given.ReporterOf(_lead), Today.AddDays(31))));
    }

    [Fact]
    public void An_extension_as_outcome_needs_one_that_was_asked_for()
    {
        var letter = Sent();
        letter.Explain("Chờ mặt bằng", null, null, Given.ReporterOf(_lead), Today);
        Assert.Equal("ExtensionMissing", Given.Refusal(() => letter.Conclude(LetterOutcome.Extended, null, false, Given.Office, Today)));
        letter.Conclude(LetterOutcome.Extended, null, true, Given.Office, Today);
        Assert.Equal(LetterOutcome.Extended, letter.Outcome);
    }

    [Fact]
    public void A_call_says_who_when_and_what_and_lies_in_the_past()
    {
        Assert.Equal("OfficeOnly", Given.Refusal(() => UrgingCall.Log(_duty, "Anh B", Today, "Hứa gửi", Given.Leader, Today)));
        Assert.Equal("PersonEmpty", Given.Refusal(() => UrgingCall.Log(_duty, "", Today, "Hứa gửi", Given.Office, Today)));
        Assert.Equal("SaidEmpty", Given.Refusal(() => UrgingCall.Log(_duty, "Anh B", Today, "", Given.Office, Today)));
        Assert.Equal("CallAhead", Given.Refusal(() => UrgingCall.Log(_duty, "Anh B", Today.AddDays(1), "Hứa gửi", Given.Office, Today)));
        var call = UrgingCall.Log(_duty, "Anh B, Phó Giám đốc", Today.AddDays(-1), "Hứa gửi trong tuần", Given.Office, Today);
        Assert.Equal((Today.AddDays(-1), Given.Office.Name), (call.CalledOn, call.CalledBy));
    }

    private Letter Explanation() => Letter.Draft(_duty, LetterKind.Explanation, 1, "Đề nghị giải trình", 5, Given.Office, Today);

    private Letter Sent()
    {
        var letter = Explanation();
        letter.Issue("7", Today, null, false, Given.Calendar, Given.OfficeHead, Today);
        return letter;
    }
}
