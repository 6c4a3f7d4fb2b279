using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What stands in the boxes of a regime.</summary>
public sealed class RegimeInput
{
    public IReadOnlyList<RegimeLine> Lines { get; private init; } = [];

    public int OpensDaysBefore { get; set; }

    public int GraceDays { get; set; }

    public static RegimeInput Of(RegimeDraft draft) => new()
    {
        Lines = [.. Enum.GetValues<ReportingKind>().Select(kind => RegimeLine.Of(draft.Terms.FirstOrDefault(t => t.Kind == kind) ?? ReportingDays.Usual(kind), draft.Terms.Any(t => t.Kind == kind)))],
        OpensDaysBefore = draft.OpensDaysBefore,
        GraceDays = draft.GraceDays,
    };

    public RegimeDraft ToDraft() => new([.. Lines.Where(l => l.Asked).Select(l => new ReportingDays(l.Kind, l.CutOffDay, l.CutOffMonth, l.DueDay, l.DueMonth))], OpensDaysBefore, GraceDays);
}

/// <summary>One kind of period in the form.</summary>
public sealed class RegimeLine
{
    public ReportingKind Kind { get; private init; }

    public bool Asked { get; set; }

    public int CutOffDay { get; set; }

    public int CutOffMonth { get; set; }

    public int DueDay { get; set; }

    public int DueMonth { get; set; }

    public static RegimeLine Of(ReportingDays days, bool asked) => new()
    {
        Kind = days.Kind,
        Asked = asked,
        CutOffDay = days.CutOffDay,
        CutOffMonth = days.CutOffMonth,
        DueDay = days.DueDay,
        DueMonth = days.DueMonth,
    };
}
