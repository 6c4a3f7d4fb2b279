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

    public static AgencyInput Of(AgencyDraft draft) => new()
    {
        Code = draft.Code,
        Name = draft.Name,
        ShortName = draft.ShortName,
        Aliases = draft.Aliases,
        Kind = draft.Kind,
        Order = draft.Order,
        ParentId = draft.ParentId,
        IsClosed = draft.IsClosed,
    };

    public AgencyDraft ToDraft() => new(Code, Name, ShortName, Kind, Order, ParentId, Aliases, IsClosed);
}
