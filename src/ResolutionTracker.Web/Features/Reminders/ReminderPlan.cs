using ResolutionTracker.Domain.Reminders;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>Brings the rungs of the ladder to the people on it. Pure: the sweep and the preview of the days ahead cannot differ.</summary>
public static class ReminderPlan
{
    public static IReadOnlyList<PersonDigest> For(IReadOnlyList<ReminderItem> items, IReadOnlyList<ReminderPerson> people, ReminderDay day)
    {
        var byAgency = people.Where(p => p.AgencyId is not null && (p.IsReporter || p.IsHead)).ToLookup(p => p.AgencyId!.Value);
        var office = people.Where(p => p.IsOffice).ToList();
        var lines = new Dictionary<ReminderPerson, List<(ReminderItem, ReminderRule)>>();
        foreach (var item in items)
        {
            foreach (var rule in ReminderLadder.For(item.Obligation, item.ReturnReason is not null, day))
            {
                var told = rule switch
                {
                    ReminderRule.OverdueToHead => byAgency[item.Obligation.AgencyId].Where(p => p.IsHead),
                    ReminderRule.OverdueToOffice => office.Concat(people.Where(p => item.Specialists.Contains(p.Id))).Distinct(),
                    _ => byAgency[item.Obligation.AgencyId].Where(p => p.IsReporter),
                };
                foreach (var person in told)
                {
                    if (!lines.TryGetValue(person, out var own))
                    {
                        lines[person] = own = [];
                    }

                    own.Add((item, rule));
                }
            }
        }

        return [.. lines.Select(l => new PersonDigest(l.Key, l.Value)).OrderBy(d => d.Person.Id)];
    }

    /// <summary>Chunks of whole people, each with at most so many lines unless one person alone has more.</summary>
    public static IEnumerable<IReadOnlyList<PersonDigest>> InChunks(IReadOnlyList<PersonDigest> digests, int mostLines)
    {
        var chunk = new List<PersonDigest>();
        var lines = 0;
        foreach (var digest in digests)
        {
            if (chunk.Count > 0 && lines + digest.Lines.Count > mostLines)
            {
                yield return chunk;
                chunk = [];
                lines = 0;
            }

            chunk.Add(digest);
            lines += digest.Lines.Count;
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
