using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The same rows come again in another edition of the file: what was said of them still holds.</summary>
internal static class TakeOverMarks
{
    public static async Task RunAsync(Work work, AppendixImport import, DeadlineRules rules, CancellationToken cancellationToken)
    {
        var earlier = await work.Db.Set<AppendixMark>().AsNoTracking()
            .Where(m => work.Db.AppendixImports.Any(i => i.Id == m.ImportId && i.ResolutionId == import.ResolutionId && i.Id != import.Id && i.State == AppendixImportState.Imported))
            .OrderBy(m => m.Id).ToListAsync(cancellationToken);
        if (earlier.Count == 0)
        {
            return;
        }

        var same = await work.Db.AppendixImports.Where(i => i.ResolutionId == import.ResolutionId && i.Sha256 == import.Sha256).Select(i => i.Id).ToListAsync(cancellationToken);
        var basis = (await AppendixBasis.LoadAsync(work.Db, import, rules, work.Today, cancellationToken))!;
        var marks = new Dictionary<int, AppendixMark>();
        var rows = Joined(basis, import, earlier, same.Contains, marks);
        foreach (var (row, said) in MarksAgain.Match(rows, earlier.Where(m => m.IsJoined != true), same.Contains))
        {
            var mark = marks.GetValueOrDefault(row.Number) ?? new AppendixMark(import.Id, row.Number, row.Fingerprint, row.Row.Title);
            if (mark.TakeOver(said, row.Raw))
            {
                marks[row.Number] = mark;
            }
        }

        work.Db.AddRange(marks.Values);
    }

    // First rows are put together and parted as before: what else was said of them was said of the whole.
    private static IReadOnlyList<ReviewRow> Joined(AppendixBasis basis, AppendixImport import, List<AppendixMark> earlier, Func<int, bool> isSameFile, Dictionary<int, AppendixMark> marks)
    {
        var rows = basis.Review().Rows;
        foreach (var number in rows.SelectMany(r => r.Row.Joined))
        {
            if (earlier.LastOrDefault(m => m.Row == number && isSameFile(m.ImportId)) is { IsJoined: false })
            {
                marks[number] = new(import.Id, number, "", "");
                marks[number].Join(joined: false);
            }
        }

        if (marks.Count > 0)
        {
            rows = (basis with { Marks = marks }).Review().Rows;
        }

        while (MarksAgain.Joined(rows, earlier, isSameFile).Where(j => !marks.ContainsKey(j.Row.Number)).ToList() is { Count: > 0 } joins)
        {
            foreach (var (row, said, above) in joins)
            {
                var mark = marks[row.Number] = new(import.Id, row.Number, row.Fingerprint, row.Row.Title);
                mark.TakeOver(said, row.Raw);
                mark.Join(joined: true, above.Fingerprint);
            }

            rows = (basis with { Marks = marks }).Review().Rows;
        }

        return rows;
    }
}
