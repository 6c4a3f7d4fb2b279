using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests;

/// <summary>The people and bodies that the rules are tried on.</summary>
internal static class Given
{
    public static readonly DateOnly Issued = new(2021, 8, 9);

    public static Actor Office { get; } = new(1, "Chuyên viên", [Role.OfficeStaff], 90);

    public static Actor OfficeHead { get; } = new(2, "Chánh Văn phòng", [Role.OfficeHead], 90);

    public static Actor Leader { get; } = new(3, "Thường trực", [Role.Leader], null);

    public static Actor Inspector { get; } = new(6, "Kiểm tra", [Role.Inspector], null);

    public static Actor Administrator { get; } = new(5, "Quản trị", [Role.Administrator], null);

    /// <summary>Without holidays: Saturday and Sunday rest.</summary>
    public static WorkingCalendar Calendar { get; } = new([]);

    public static Actor ReporterOf(Agency agency) => new(4, "Cán bộ đầu mối", [Role.AgencyReporter], agency.Id);

    public static Agency Agency(int id, string name) => WithId(new Agency($"a-{id}", name, null, AgencyKind.Department, id), id);

    public static Term Term() => new("XIV", "Nhiệm kỳ XIV", 2020, 2025, new(2020, 10, 14), new(2025, 12, 31));

    public static Resolution Resolution(DateOnly? issuedOn = null, Term? term = null) =>
        new(ResolutionKind.CTr, "50-CTr/TU", Agency(99, "Tỉnh ủy"), issuedOn ?? Issued, "Chương trình hành động", term);

    public static DueTerms Due(DateOnly? day) =>
        day is null ? DueTerms.NotSet : new("hạn", null, day, DeadlinePrecision.Day, false, NoDeadline.HasDueDay);

    public static AssignmentDraft Draft(Agency lead, DateOnly? due, params ContributorDraft[] contributors) => new()
    {
        Title = "Xây dựng Đề án phát triển khu, cụm công nghiệp",
        Lead = lead,
        Due = Due(due),
        Contributors = contributors,
    };

    public static Assignment Assignment(Agency lead, DateOnly? due, params ContributorDraft[] contributors) =>
        Domain.Assignments.Assignment.Give(Draft(lead, due, contributors), Office, Issued);

    public static T WithId<T>(T entity, int id)
        where T : Entity
    {
        typeof(Entity).GetProperty(nameof(Entity.Id))!.SetValue(entity, id);
        return entity;
    }

    public static string Refusal(Action action) => Assert.Throws<RuleBroken>(action).Code;
}
