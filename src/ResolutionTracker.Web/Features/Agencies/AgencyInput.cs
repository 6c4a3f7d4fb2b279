using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>What stands in the boxes of the form.</summary>
public sealed class AgencyInput
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public string? Aliases { get; set; }

    public AgencyKind Kind { get; set; } = AgencyKind.Department;

    public int Order { get; set; }

    public int? ParentId { get; set; }

    public bool IsClosed { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public bool SignsReports { get; set; }

    public IList<FormerInput> Former { get; } = [];

    public static AgencyInput Of(AgencyDraft draft)
    {
        var input = Plain(draft);
        foreach (var former in draft.Former ?? [])
        {
            input.Former.Add(new() { Name = former.Name, From = former.From, Until = former.Until });
        }

        return input;
    }

    private static AgencyInput Plain(AgencyDraft draft) => new()
    {
        Code = draft.Code,
        Name = draft.Name,
        ShortName = draft.ShortName,
        Aliases = draft.Aliases,
        Kind = draft.Kind,
        Order = draft.Order,
        ParentId = draft.ParentId,
        IsClosed = draft.IsClosed,
        From = draft.From,
        Until = draft.Until,
        SignsReports = draft.SignsReports,
    };

    public AgencyDraft ToDraft() => new(Code, Name, ShortName, Kind, Order, ParentId, Aliases, IsClosed,
        From, Until, [.. Former.Select(f => new FormerName(f.Name ?? "", f.From, f.Until))], SignsReports);
}

/// <summary>What stands in the boxes of one former name.</summary>
public sealed class FormerInput
{
    public string? Name { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }
}
