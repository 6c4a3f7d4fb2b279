using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.xUnitV3;
using Microsoft.AspNetCore.Components;
using ResolutionTracker.Web.Platform.Data;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ResolutionTracker.Web.Tests.Architecture;

/// <summary>Forbidden arrows. Each was seen red once with a breach made on purpose.</summary>
public sealed class ArrowTests
{
    private const string Web = @"^ResolutionTracker\.Web";

    /// <summary>Rooms of the house; a rule on a misspelt name would pass silently.</summary>
    private static readonly string[] Rooms =
    [
        "Accounts", "Agencies", "Assignments", "Blockages", "Comments", "Dashboard", "Deadlines", "Goals", "History", "Import", "Indicators", "Letters",
        "Progress", "Reminders", "Reports", "Resolutions", "Reviews",
    ];

    /// <summary>Rooms that put others' figures together and may read their queries.</summary>
    private static readonly string[] Readers = ["Dashboard", "Reports", "Search", "Import", "Resolutions"];

    [Fact]
    public void The_rooms_are_those_of_the_plan() =>
        Assert.Equal(Rooms, Directory.GetDirectories(Path.Combine(House.Root, "src/ResolutionTracker.Web/Features")).Select(Path.GetFileName).Order());

    [Fact]
    public void The_domain_knows_only_the_base_library()
    {
        Assert.DoesNotContain(House.Project("Domain").Descendants(), e => e.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference");
        In(@"^ResolutionTracker\.Domain").Should().NotDependOnAny(In(Web)).Check(House.Plan);
        In(@"^ResolutionTracker\.Domain").Should().NotDependOnAny(In(@"^ResolutionTracker\.Papers")).Check(House.Plan);
    }

    [Fact]
    public void The_press_knows_none_of_our_nouns() =>
        Assert.DoesNotContain(House.Project("Papers").Descendants(), e => e.Name.LocalName is "ProjectReference" or "FrameworkReference");

    [Fact]
    public void Rooms_do_not_reach_into_each_other()
    {
        foreach (var room in Rooms)
        {
            foreach (var other in Rooms.Where(r => r != room))
            {
                var target = Readers.Contains(room)
                    ? Types().That().ResideInNamespaceMatching(Room(other)).And().DoNotHaveNameMatching("(Queries|Row|Data|Figures|Count|Counts|Line)$")
                    : Types().That().ResideInNamespaceMatching(Room(other));
                Types().That().ResideInNamespaceMatching(Room(room)).Should().NotDependOnAny(target).WithoutRequiringPositiveResults().Check(House.Plan);
            }
        }
    }

    [Fact]
    public void Components_never_open_the_database() =>
        Classes().That().AreAssignableTo(typeof(ComponentBase)).And().ResideInNamespaceMatching(Web)
            .Should().NotDependOnAny(typeof(TrackerDbContext)).Check(House.Plan);

    [Theory]
    [InlineData("Platform")]
    [InlineData("Components")]
    [InlineData("Layout")]
    public void The_furniture_knows_no_room(string part) =>
        In($@"^ResolutionTracker\.Web\.{part}").Should().NotDependOnAny(In(@"^ResolutionTracker\.Web\.Features")).Check(House.Plan);

    [Fact]
    public void Only_the_room_of_reports_goes_to_press() =>
        Types().That().ResideInNamespaceMatching(Web).And().DoNotResideInNamespaceMatching(Room("Reports"))
            .Should().NotDependOnAny(In(@"^ResolutionTracker\.Papers")).Check(House.Plan);

    [Fact]
    public void Only_the_clockwork_knows_Hangfire()
    {
        var allowed = new[] { "Program.cs", "Schedule.cs" };
        var found = House.SourceFiles("src/ResolutionTracker.Web", "*.cs")
            .Where(f => File.ReadAllText(f).Contains("Hangfire", StringComparison.Ordinal))
            .Where(f => !allowed.Contains(Path.GetFileName(f)) && !f.Contains("/Platform/Jobs/", StringComparison.Ordinal) && !f.EndsWith("/Logs.cs", StringComparison.Ordinal));
        Assert.Empty(found);
    }

    [Fact]
    public void A_file_of_a_room_stays_under_200_lines() =>
        Assert.DoesNotContain(
            House.SourceFiles("src/ResolutionTracker.Web/Features", "*.*"),
            f => Path.GetExtension(f) is ".cs" or ".razor" && File.ReadLines(f).Count() >= 200);

    [Fact]
    public void Markup_holds_no_code_blocks() =>
        Assert.DoesNotContain(House.SourceFiles("src/ResolutionTracker.Web", "*.razor"), f => File.ReadAllText(f).Contains("@code", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_loaded_from_another_host()
    {
        var foreign = House.SourceFiles("src/ResolutionTracker.Web", "*.*")
            .Where(f => Path.GetExtension(f) is ".razor" or ".css" or ".js" or ".html" && !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(f => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(f), @"(src|href|url\(|import)\s*[=(]?\s*[""']?(https?:)?//[^""')\s]+", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(m => $"{Path.GetFileName(f)}: {m.Value}"));
        Assert.Empty(foreign);
    }

    private static string Room(string name) => $@"^ResolutionTracker\.Web\.Features\.{name}(\.|$)";

    private static GivenTypesConjunction In(string pattern) => Types().That().ResideInNamespaceMatching(pattern);
}
