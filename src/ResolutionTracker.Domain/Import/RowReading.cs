using System.Globalization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>What a row means for the work: who leads, who contributes, what would change, and what stands against it.</summary>
internal sealed class RowReading
{
    private static readonly string[] DayForms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"];

    private static readonly AppendixColumn[] Compared =
    [
        AppendixColumn.Title, AppendixColumn.Lead, AppendixColumn.Contributors, AppendixColumn.Deliverable, AppendixColumn.Due,
        AppendixColumn.Leader, AppendixColumn.Authority, AppendixColumn.Note,
    ];

    private readonly AppendixRow _row;
    private readonly ReviewContext _context;

    internal RowReading(AppendixRow row, RowChoice? choice, ReviewContext context)
    {
        (_row, _context) = (row, context);
        var named = row.Leads.Where(l => l.Agency is not null).Select(l => l.Agency!.Id).Concat(choice?.BodiesFor(row.Leads) ?? []).Distinct().ToList();
        var firstLeads = choice?.Leads == LeadWay.FirstLeads && named.Count > 1;
        LeadIds = firstLeads ? named[..1] : named;
        var contributors = row.Contributors.Where(c => c.Agency is not null).Select(c => c.Agency!.Id);
        ContributorIds = [.. (firstLeads ? named.Skip(1).Concat(contributors) : contributors).Distinct().Where(c => !LeadIds.Contains(c))];
        InWords = [.. row.Contributors.Where(c => c.IsGroup).Select(c => c.Written)];
        Content = ContributorWords.Join(row[AppendixColumn.Note], InWords);
        CompletedOn = context.IsOpeningBalance ? Day(row[AppendixColumn.CompletedOn]) : null;
        // What was done without a day to do it by asks for none.
        Problems = [.. row.Problems.Where(p => CompletedOn is null || p.Code != AppendixProblem.DueEmpty), .. OwnProblems()];
    }

    internal IReadOnlyList<int> LeadIds { get; }

    internal IReadOnlyList<int> ContributorIds { get; }

    internal string? Content { get; }

    /// <summary>Who contributes in words only.</summary>
    private List<string> InWords { get; }

    internal DateOnly? CompletedOn { get; }

    internal IReadOnlyList<RowProblem> Problems { get; }

    /// <summary>What the row says otherwise than the work; a column that the file has not says nothing.</summary>
    internal List<FieldEdit> EditsOf(KnownWork known, HeaderGuess header)
    {
        var edits = new List<FieldEdit>();
        foreach (var column in Compared.Where(header.Columns.ContainsKey))
        {
            if (IsOther(known, column))
            {
                edits.Add(new(column, AppendixForm.Cell(known, column), Said(column)));
            }
        }

        return edits;
    }

    /// <summary>What stands against changing the work. What the file repeats as it stands raises no question again.</summary>
    internal List<RowProblem> ProblemsOf(KnownWork known, IReadOnlyList<FieldEdit> edits)
    {
        var asked = edits.Select(e => e.Column).ToHashSet();
        var problems = _row.Problems.Where(p => p.Code != AppendixProblem.DuplicateExisting)
            .Where(p => p.Column is not { } column || !Compared.Contains(column) || asked.Contains(column) || p.Code == AppendixProblem.DuplicateRow).ToList();
        if (edits.Count == 0)
        {
            return problems;
        }

        var name = known.Code ?? known.Title;
        if (known.IsClosed)
        {
            problems.Add(Block(null, ReviewProblem.WorkClosed, name));
        }
        else if (known.MovedTo is { } moved && asked.Contains(AppendixColumn.Due))
        {
            problems.Add(Block(AppendixColumn.Due, ReviewProblem.DueWasMoved, name, Said(moved)));
        }
        else if (known.Form == AssignmentForm.Collective && (asked.Contains(AppendixColumn.Lead) || asked.Contains(AppendixColumn.Due)))
        {
            problems.Add(Block(asked.Contains(AppendixColumn.Lead) ? AppendixColumn.Lead : AppendixColumn.Due, ReviewProblem.WorkOfMany, name));
        }
        else if (known.Form == AssignmentForm.Recurring && asked.Contains(AppendixColumn.Lead))
        {
            problems.Add(Block(AppendixColumn.Lead, ReviewProblem.LeadOfRecurring, name));
        }
        else if (known.Form != AssignmentForm.Collective && LeadIds.Count > 1)
        {
            problems.Add(Block(AppendixColumn.Lead, ReviewProblem.FormStays, name));
        }
        else if (asked.Contains(AppendixColumn.Due) && known.Form != AssignmentForm.Collective && _row.Due?.Recurs == true != (known.Form == AssignmentForm.Recurring))
        {
            problems.Add(Block(AppendixColumn.Due, ReviewProblem.FormStays, name));
        }
        else if (asked.Contains(AppendixColumn.Due) && RecurringTerms.Read(_row.DueText, _context.Appendix.Deadlines, "Due") is { } terms
            && PeriodMoves.Staying(known.Periods, terms, _context.Today) is { Count: > 0 } staying)
        {
            problems.Add(CellChecks.Tell(AppendixColumn.Due, ReviewProblem.PeriodStays, string.Join(", ", staying.Select(p => p.DueOn is { } due ? $"{p.Label} ({Said(due)})" : p.Label))));
        }

        return problems;
    }

    private IEnumerable<RowProblem> OwnProblems()
    {
        if (_row.Code?.Length > Assignment.CodeLength)
        {
            yield return Block(AppendixColumn.Code, ReviewProblem.CodeTooLong, _row.Code, Number(Assignment.CodeLength));
        }

        if (_context.IsOpeningBalance && _row[AppendixColumn.CompletedOn] is { } written)
        {
            if (CompletedOn is not { } day)
            {
                yield return Block(AppendixColumn.CompletedOn, ReviewProblem.CompletedOnWrong, written);
            }
            else if (day > _context.Today)
            {
                yield return Block(AppendixColumn.CompletedOn, ReviewProblem.CompletedAhead, written, Said(_context.Today));
            }
            else if (day < _context.Appendix.On)
            {
                yield return CellChecks.Tell(AppendixColumn.CompletedOn, ReviewProblem.CompletedBeforeDocument, written, Said(_context.Appendix.On.Value));
            }
        }
    }

    private bool IsOther(KnownWork known, AppendixColumn column) => column switch
    {
        AppendixColumn.Title => !Same(known.Title, _row.Title),
        AppendixColumn.Lead => !known.Leads.Select(l => l.Id).ToHashSet().SetEquals(LeadIds) || _row.Leads.Any(l => l is { Agency: null, IsGroup: false }),
        // A name that is on no list may be one that was kept in words before.
        AppendixColumn.Contributors => !known.Contributors.Select(c => c.Id).ToHashSet().SetEquals(ContributorIds)
            || !ContributorWords.Same(ContributorWords.Split(known.Content).Names, _row.Contributors.Where(c => c.Agency is null).Select(c => c.Written)),
        AppendixColumn.Deliverable => !Same(known.Deliverable, _row.Deliverable),
        AppendixColumn.Due => Folding.Fold(AppendixForm.Cell(known, column)) != Folding.Fold(Said(column)),
        AppendixColumn.Note => !Same(ContributorWords.Split(known.Content).Note, _row[AppendixColumn.Note]),
        _ => !Same(AppendixForm.Cell(known, column), Said(column)),
    };

    private string Said(AppendixColumn column) => column switch
    {
        AppendixColumn.Title => _row.Title,
        AppendixColumn.Deliverable => _row.Deliverable ?? "",
        AppendixColumn.Due => _row.DueText ?? "",
        AppendixColumn.Note => _row[AppendixColumn.Note] ?? "",
        _ => CellText.Line(_row[column]),
    };

    private static bool Same(string? one, string? other) => CellText.Phrase(one) == CellText.Phrase(other);

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(CellText.Line(text), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static RowProblem Block(AppendixColumn? column, string code, params string[] args) => new(column, code, true, args, []);

    private static string Said(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
