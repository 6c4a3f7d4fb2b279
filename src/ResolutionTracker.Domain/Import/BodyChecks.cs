using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Import;

/// <summary>Who leads and who contributes, and what is wrong with that.</summary>
internal sealed class BodyChecks(BodyCells bodies, IReadOnlySet<int> closed, RowChoice? choice, List<RowProblem> problems)
{
    internal (IReadOnlyList<AgencyMention> Leads, IReadOnlyList<AgencyMention> Contributors) Read(SourceRow source)
    {
        var (leadText, contributorText) = LeadCell.Split(source[AppendixColumn.Lead]);
        contributorText = string.Join('\n', new[] { contributorText, source[AppendixColumn.Contributors] }.Where(t => t.Length > 0));
        var leads = Once(bodies.Read(leadText), AppendixColumn.Lead, AppendixProblem.LeadTwice);
        var contributors = Once(bodies.Read(contributorText), AppendixColumn.Contributors, AppendixProblem.ContributorTwice);
        for (var at = 0; at < contributors.Count; at++)
        {
            if (contributors[at] is { Agency: null, IsGroup: false } unknown && choice?.Keeps(unknown.Written) == true)
            {
                problems.Add(CellChecks.Tell(AppendixColumn.Contributors, AppendixProblem.ContributorKept, unknown.Written));
                contributors[at] = unknown with { IsGroup = true };
            }
        }
        Known(leads, AppendixColumn.Lead);
        Known(contributors, AppendixColumn.Contributors);
        if (leads.Count == 0 && !source.LacksValue(AppendixColumn.Lead))
            problems.Add(CellChecks.Block(AppendixColumn.Lead, AppendixProblem.LeadMissing));
        Lead(leads);
        foreach (var group in contributors.Where(c => c.IsGroup && choice?.Keeps(c.Written) != true))
            problems.Add(CellChecks.Tell(AppendixColumn.Contributors, AppendixProblem.GroupContributor, group.Written));
        var chosen = choice?.BodiesFor(leads) ?? [];
        foreach (var both in contributors.Where(c => c.Agency is { } body && (chosen.Contains(body.Id) || leads.Exists(l => l.Agency?.Id == body.Id))))
            problems.Add(CellChecks.Block(AppendixColumn.Contributors, AppendixProblem.LeadAlsoContributes, both.Agency!.Name));
        return (leads, contributors);
    }

    private void Lead(List<AgencyMention> leads)
    {
        if (choice?.Bodies is not { Count: > 0 })
        {
            foreach (var group in leads.Where(l => l.IsGroup))
                problems.Add(CellChecks.Block(AppendixColumn.Lead, AppendixProblem.GroupLead, group.Written));
        }
        if (leads.Count > 1 && choice?.Leads is null)
            problems.Add(CellChecks.Tell(AppendixColumn.Lead, AppendixProblem.SeveralLeads, CellChecks.Number(leads.Count)));
    }

    private void Known(List<AgencyMention> mentions, AppendixColumn column)
    {
        foreach (var mention in mentions)
        {
            if (mention.Agency is { } body)
            {
                if (closed.Contains(body.Id))
                    problems.Add(CellChecks.Block(column, AppendixProblem.AgencyClosed, body.Name));
                if (mention.Basis == NameBasis.OtherKind)
                    problems.Add(CellChecks.Tell(column, AppendixProblem.AgencyByAlias, mention.Written, body.Name));
            }
            else if (!mention.IsGroup)
            {
                problems.Add(CellChecks.Block(column, AppendixProblem.AgencyUnknown, mention.Written) with { Nearest = bodies.Nearest(mention.Written) });
            }
        }
    }

    private List<AgencyMention> Once(IReadOnlyList<AgencyMention> mentions, AppendixColumn column, string code)
    {
        var kept = new List<AgencyMention>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (mention.Agency is { } body && kept.Exists(k => k.Agency?.Id == body.Id))
                problems.Add(CellChecks.Tell(column, code, body.Name));
            else
                kept.Add(mention);
        }
        return kept;
    }
}
