namespace ResolutionTracker.Domain.Import;

/// <summary>Codes of what may be wrong with a row. Those marked "blocks" keep it out until a person settles them.</summary>
public static class AppendixProblem
{
    /// <summary>Blocks: no words say what is to be done.</summary>
    public const string TitleEmpty = nameof(TitleEmpty);

    /// <summary>Blocks: {0} letters allowed, {1} there.</summary>
    public const string TextTooLong = nameof(TextTooLong);

    /// <summary>Blocks: nobody leads.</summary>
    public const string LeadMissing = nameof(LeadMissing);

    /// <summary>Blocks: no body of that name; {0} is the name as written.</summary>
    public const string AgencyUnknown = nameof(AgencyUnknown);

    /// <summary>Tells: {0} is another name of {1}, and does not say what kind of body that is.</summary>
    public const string AgencyByAlias = nameof(AgencyByAlias);

    /// <summary>Blocks: the body {0} takes no new work.</summary>
    public const string AgencyClosed = nameof(AgencyClosed);

    /// <summary>Blocks: {0} leads and contributes.</summary>
    public const string LeadAlsoContributes = nameof(LeadAlsoContributes);

    /// <summary>Tells: {0} is named twice and counted once.</summary>
    public const string LeadTwice = nameof(LeadTwice);

    /// <summary>Tells: {0} is named twice and counted once.</summary>
    public const string ContributorTwice = nameof(ContributorTwice);

    /// <summary>Tells: {0} bodies lead; unless chosen otherwise each has its own obligation.</summary>
    public const string SeveralLeads = nameof(SeveralLeads);

    /// <summary>Blocks: {0} is a group; which bodies are meant?</summary>
    public const string GroupLead = nameof(GroupLead);

    /// <summary>Tells: {0} is a group; it is kept in words only.</summary>
    public const string GroupContributor = nameof(GroupContributor);

    /// <summary>Tells: {0} is on no list; it is kept in words, as a person said.</summary>
    public const string ContributorKept = nameof(ContributorKept);

    /// <summary>Tells: no deliverable is named.</summary>
    public const string DeliverableMissing = nameof(DeliverableMissing);

    /// <summary>Blocks: no deadline is written: none required, or not yet known?</summary>
    public const string DueEmpty = nameof(DueEmpty);

    /// <summary>Tells: {0} was read as {1}.</summary>
    public const string DueReadAs = nameof(DueReadAs);

    /// <summary>Blocks: {0} was not understood; {1} is the code of the question.</summary>
    public const string DueAsks = nameof(DueAsks);

    /// <summary>Blocks, but for old work: the deadline {0} ({1}) lies before the document ({2}).</summary>
    public const string DueBeforeDocument = nameof(DueBeforeDocument);

    /// <summary>Tells: {0} has no year; {1} was understood.</summary>
    public const string DueYearAssumed = nameof(DueYearAssumed);

    /// <summary>Tells: a date {0} of the spreadsheet; perhaps the month {1} was typed.</summary>
    public const string DueMayBeMonth = nameof(DueMayBeMonth);

    /// <summary>Blocks: the number {0} may be the date {1} without its form.</summary>
    public const string DueMayBeDate = nameof(DueMayBeDate);

    /// <summary>Tells: the deadline is written as not yet known, and will be chased.</summary>
    public const string DueNotSet = nameof(DueNotSet);

    /// <summary>Blocks: the same work with the same deadline stands in row {0}.</summary>
    public const string DuplicateRow = nameof(DuplicateRow);

    /// <summary>Tells: the same work with another deadline stands in row {0}.</summary>
    public const string SameWorkAbove = nameof(SameWorkAbove);

    /// <summary>Blocks: the same work is there as assignment {0}.</summary>
    public const string DuplicateExisting = nameof(DuplicateExisting);

    /// <summary>Blocks: the code {0} stands in row {1} too.</summary>
    public const string CodeTwice = nameof(CodeTwice);

    /// <summary>Blocks: "như trên", and nothing stands above.</summary>
    public const string NothingAbove = nameof(NothingAbove);

    /// <summary>Blocks: a formula without a stored result.</summary>
    public const string FormulaWithoutValue = nameof(FormulaWithoutValue);

    /// <summary>Blocks: a formula that ended in the error {0}.</summary>
    public const string FormulaError = nameof(FormulaError);

    /// <summary>Tells, once: the column is hidden in the file.</summary>
    public const string ColumnHidden = nameof(ColumnHidden);

    /// <summary>Tells: the rows {0} go on where this one was cut, and were joined to it.</summary>
    public const string RowsJoined = nameof(RowsJoined);

    /// <summary>Tells: the row is hidden in the file.</summary>
    public const string RowHidden = nameof(RowHidden);
}
