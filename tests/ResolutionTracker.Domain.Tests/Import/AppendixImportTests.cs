using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Tests.Import;

/// <summary>What an import, its marks, codes and the opening balance refuse.</summary>
public sealed class AppendixImportTests
{
    private static readonly DateOnly Today = new(2022, 3, 1);

    [Fact]
    public void An_import_needs_titles_and_leads_each_in_a_column_of_its_own()
    {
        var import = Import();
        Assert.Equal("TitleColumnMissing", Given.Refusal(() => import.Map(1, Columns((AppendixColumn.Lead, 1)))));
        Assert.Equal("LeadColumnMissing", Given.Refusal(() => import.Map(1, Columns((AppendixColumn.Title, 1)))));
        Assert.Equal("ColumnTwice", Given.Refusal(() => import.Map(1, Columns((AppendixColumn.Title, 1), (AppendixColumn.Lead, 1)))));
        import.Map(3, Columns((AppendixColumn.Title, 1), (AppendixColumn.Lead, 2)));
        Assert.Equal((3, 2), (import.HeaderRow, import.Mapping[AppendixColumn.Lead]));
        import.ChooseSheet(2);
        Assert.Empty(import.Mapping);
    }

    [Fact]
    public void What_is_over_stays_as_it_is()
    {
        var import = Import();
        import.Finish(new(140, 130, 3, 5, 2, 0), Given.Office, Today);
        Assert.Equal((138, Today), (import.Outcome.Taken, import.FinishedOn!.Value));
        foreach (var act in new Action[] { () => import.ChooseSheet(1), () => import.MarkOpeningBalance(true), () => import.Cancel(Given.Office, Today), () => import.Finish(import.Outcome, Given.Office, Today) })
        {
            Assert.Equal("ImportFinished", Given.Refusal(act));
        }

        Assert.Equal("OfficeOnly", Given.Refusal(() => _ = new AppendixImport(Given.Resolution(), null, "", Given.Leader, Today)));
        Assert.Equal("NotOpeningBalance", Given.Refusal(() => import.SwitchRemindersOn(Given.Office, Today)));
    }

    [Fact]
    public void A_mark_keeps_what_was_said_and_counts_its_editions()
    {
        var mark = new AppendixMark(1, 7, "f", new string('x', 600));
        mark.Correct(AppendixColumn.Due, " quý III/2022 ");
        mark.Correct(AppendixColumn.Deliverable, null);
        mark.Choose(LeadWay.FirstLeads, [5, 3, 5]);
        Assert.Equal(("quý III/2022", ""), (mark.Corrections[AppendixColumn.Due], mark.Corrections[AppendixColumn.Deliverable]));
        Assert.Equal([3, 5], mark.Choice!.Bodies!);
        Assert.Equal("ReasonEmpty", Given.Refusal(() => mark.Skip(" ")));
        mark.Skip("Trùng");
        Assert.Equal("ChangedMeanwhile", Given.Refusal(() => mark.DemandEdition(3)));
        mark.DemandEdition(4);
        mark.TakeAfterAll();
        mark.Undo();
        Assert.False(mark.IsSkipped || mark.IsCorrected);
    }

    [Fact]
    public void A_code_is_given_once()
    {
        var work = Given.Assignment(Given.Agency(1, "Sở Công Thương"), null);
        work.GiveCode("50-CTr/TU", 17);
        Assert.Equal("50-CTr/TU.017", work.Code);
        Assert.EndsWith("50 ctr tu 017", work.SearchText, StringComparison.Ordinal);
        Assert.Equal(Folding.Fold($"{work.Title} {work.Deliverable} {work.Code}"), work.SearchText);
        Assert.Equal("CodeGiven", Given.Refusal(() => work.GiveCode("50-CTr/TU", 18)));
        Assert.Equal("CodeGiven", Given.Refusal(() => work.KeepCode("X.1")));
    }

    [Fact]
    public void An_opening_balance_is_quiet_until_the_office_says_so()
    {
        var work = Given.Assignment(Given.Agency(1, "Sở Công Thương"), new(2021, 12, 1));
        var day = ReminderDay.For(Today, Given.Calendar);
        Assert.NotEmpty(ReminderLadder.For(work.Lead, hasReturnedReport: false, day));
        work.BringInBy(9, isOpeningBalance: true);
        Assert.Empty(ReminderLadder.For(work.Lead, hasReturnedReport: true, day));
        Assert.Equal("RemindQuiet", Given.Refusal(() => work.Lead.Remind(Given.Office, Today)));
        Assert.Equal("OfficeOnly", Given.Refusal(() => work.SwitchRemindersOn(Given.Leader)));
        work.SwitchRemindersOn(Given.Office);
        Assert.NotEmpty(ReminderLadder.For(work.Lead, hasReturnedReport: false, day));
        work.Lead.Remind(Given.Office, Today);
        Assert.True(work.IsOpeningBalance);
    }

    [Fact]
    public void Only_old_work_is_entered_as_done_and_on_a_day_that_can_be()
    {
        var work = Given.Assignment(Given.Agency(1, "Sở Công Thương"), new(2021, 12, 1));
        Assert.Equal("OpeningBalanceOnly", Given.Refusal(() => work.Lead.EnterAsDone(new(2021, 11, 1), null, Given.Office, Today)));
        work.BringInBy(9, isOpeningBalance: true);
        Assert.Equal("CompletedAhead", Given.Refusal(() => work.Lead.EnterAsDone(Today.AddDays(1), null, Given.Office, Today)));
        work.Lead.EnterAsDone(new(2021, 12, 2), "15-KH/UBND", Given.Office, Today);
        Assert.Equal(ObligationStatus.CompletedLate, StatusRule.Of(work.Lead, StatusThresholds.For(Today, Given.Calendar)));
        Assert.Equal("ObligationClosed", Given.Refusal(() => work.Lead.EnterAsDone(new(2021, 12, 2), null, Given.Office, Today)));
        var older = Given.Assignment(Given.Agency(1, "Sở Công Thương"), null);
        older.BringInBy(9, isOpeningBalance: true);
        older.Lead.EnterAsDone(Given.Issued.AddDays(-30), null, Given.Office, Today);
        Assert.Equal(Given.Issued.AddDays(-30), older.Lead.ClaimDate);
    }

    [Fact]
    public void A_sheet_comes_back_out_of_its_pieces()
    {
        var sheet = new Sheet("Phụ lục", [.. Enumerable.Range(1, 1200).Select(i => new SheetRow(i, ["a" + i, "", "ô có \"ngoặc\"\nhai dòng"]) { Marks = i == 700 ? new Dictionary<int, CellMarks> { [2] = CellMarks.Date } : new Dictionary<int, CellMarks>(), IsHidden = i == 3 })]) { Place = 2, Source = SheetSource.Table };
        var parts = AppendixSheetPart.Of(1, sheet).ToList();
        Assert.Equal(3, parts.Count);
        var back = AppendixSheetPart.Join(parts.AsEnumerable().Reverse());
        Assert.Equal((sheet.Name, sheet.Place, sheet.Source), (back.Name, back.Place, back.Source));
        Assert.Equal(sheet.Rows.SelectMany(r => r.Cells), back.Rows.SelectMany(r => r.Cells));
        Assert.Equal(CellMarks.Date, back.Rows[699].MarksAt(2));
        Assert.True(back.Rows[2].IsHidden);
    }

    private static AppendixImport Import() => new(Given.Resolution(), "phu-luc.xlsx", "ab", Given.Office, Today);

    private static Dictionary<AppendixColumn, int> Columns(params (AppendixColumn Column, int Place)[] columns) => columns.ToDictionary(c => c.Column, c => c.Place);
}
