using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Features.Reports;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Tests.Text;

/// <summary>Every word on screen exists in both languages, under the key the source asks for.</summary>
public sealed partial class WordsTests
{
    private static readonly string Web = Path.Combine(Root(), "src", "ResolutionTracker.Web");

    public static TheoryData<string> Rooms() => [.. Directory.EnumerateFiles(Path.Combine(Web, "Text"), "*.resx")
        .Select(f => Path.GetFileName(f)[..^".resx".Length]).Where(n => !n.Contains('.')).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Rooms))]
    public void Both_languages_have_every_key_once_and_no_empty_word(string room)
    {
        var vietnamese = Read(room);
        var english = Read(room + ".en");
        Assert.Equal(vietnamese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(vietnamese.Concat(english), word => Assert.False(string.IsNullOrWhiteSpace(word.Value), $"{room}: {word.Key} is empty"));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void Both_languages_name_the_same_placeholders(string room)
    {
        var english = Read(room + ".en");
        Assert.All(Read(room), word => Assert.True(
            Placeholders(word.Value).SetEquals(Placeholders(english[word.Key])), $"{room}: the placeholders of {word.Key} differ"));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_of_words_has_its_marker_class(string room) =>
        Assert.NotNull(typeof(FrameText).Assembly.GetType($"{typeof(FrameText).Namespace}.{room}"));

    [Fact]
    public void Every_key_asked_for_in_the_source_exists()
    {
        var asked = Asked().ToList();
        Assert.True(asked.Count > 60, $"only {asked.Count} keys were found in the source: the search is broken");
        var known = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        var missing = asked.Where(a =>
        {
            known.TryAdd(a.Room, Read(a.Room));
            return !known[a.Room].ContainsKey(a.Key);
        });
        Assert.Empty(missing.Select(a => $"{a.File}: {a.Room}[\"{a.Key}\"]"));
    }

    [Fact]
    public void Every_status_has_its_word_and_its_rule_and_every_column_its_head()
    {
        var words = Read(nameof(StatusText));
        Assert.All(Enum.GetNames<ObligationStatus>(), s => Assert.Contains("Status" + s, words.Keys));
        Assert.All(Enum.GetNames<ObligationStatus>(), s => Assert.Contains("Rule" + s, words.Keys));
        Assert.All(Enum.GetNames<MatrixColumn>(), c => Assert.Contains("Matrix" + c, words.Keys));
        Assert.All(Enum.GetNames<ObligationRole>(), r => Assert.Contains("Role" + r, words.Keys));
        Assert.All(Enum.GetNames<NoDeadline>(), n => Assert.Contains("NoDeadline" + n, words.Keys));
    }

    [Fact]
    public void Every_kind_of_deadline_and_every_question_about_one_has_its_words()
    {
        var words = Read(nameof(DeadlineText));
        Assert.All(Enum.GetNames<DeadlineKind>(), k => Assert.Contains("Kind" + k, words.Keys));
        var problems = typeof(DeadlineProblem).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).ToList();
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.Contains("Problem" + p, words.Keys));
    }

    [Fact]
    public void Every_column_and_every_problem_of_an_appendix_has_its_words()
    {
        var words = Read(nameof(ImportText));
        Assert.All(Enum.GetNames<AppendixColumn>(), c => Assert.Contains("Column" + c, words.Keys));
        Assert.All(Enum.GetNames<HeadBasis>(), b => Assert.Contains("Basis" + b, words.Keys));
        var problems = typeof(AppendixProblem).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).ToList();
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.Contains("Problem" + p, words.Keys));
    }

    [Fact]
    public void A_column_and_a_review_have_one_name_everywhere()
    {
        string Word(string room, string key) => Read(room)[key];
        foreach (var column in Enum.GetNames<MatrixColumn>())
        {
            Assert.Equal(Word(nameof(StatusText), "Matrix" + column), Word(nameof(ReportText), column));
        }

        foreach (var room in new[] { nameof(DashboardText), nameof(ReportText) })
        {
            Assert.Equal(Word(nameof(StatusText), "MatrixNoDueDay"), Word(room, "NoDueDay"));
        }

        foreach (var kind in Enum.GetValues<ReviewKind>())
        {
            var name = Word(nameof(ReviewText), "Kind" + kind);
            Assert.Equal(name, Word(nameof(DashboardText), "Review" + kind));
            Assert.Equal(name, Word(nameof(ResolutionText), "Review" + kind));
            Assert.Equal(name, ReportWords.Review(new(kind, null, new(2023, 10, 14), ReviewState.Planned, false)));
        }

        Assert.Equal("Sơ kết 3 năm", ReportWords.Review(new(ReviewKind.Interim, 3, new(2023, 10, 14), ReviewState.Planned, false)));

        foreach (var state in Enum.GetNames<ReviewState>())
        {
            Assert.Equal(Word(nameof(ReviewText), "State" + state), Word(nameof(ResolutionText), "Review" + state));
        }
    }

    [Fact]
    public void Every_refusal_of_the_domain_has_its_sentence()
    {
        var words = Read(nameof(RefusalText));
        var codes = Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => RefusalCode().Matches(File.ReadAllText(f))).Select(m => m.Groups["code"].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(codes);
        Assert.All(codes, c => Assert.Contains(c, words.Keys));
    }

    [Fact]
    public void Every_operation_of_the_history_has_its_word()
    {
        var words = Read(nameof(HistoryText));
        var actions = Directory.EnumerateFiles(Web, "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Operation().Matches(File.ReadAllText(f))).SelectMany(m => m.Groups["name"].Captures).Select(c => c.Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(actions.Count > 30, $"only {actions.Count} operations were found in the source: the search is broken");
        Assert.All(actions, a => Assert.Contains("Action" + a, words.Keys));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ResolutionTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }

    private static Dictionary<string, string> Read(string name) =>
        XDocument.Load(Path.Combine(Web, "Text", name + ".resx")).Root!.Elements("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);

    private static HashSet<int> Placeholders(string value) =>
        [.. Placeholder().Matches(value).Select(m => int.Parse(m.Groups["number"].Value, CultureInfo.InvariantCulture))];

    // A component is two files; the localizer may be named in either and used in both.
    private static IEnumerable<(string File, string Room, string Key)> Asked()
    {
        var pairs = Directory.EnumerateFiles(Web, "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal))
            .GroupBy(f => f.EndsWith(".razor.cs", StringComparison.Ordinal) ? f[..^".cs".Length] : f, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var source = string.Concat(pair.Select(File.ReadAllText));
            foreach (Match localizer in Localizer().Matches(source))
            {
                var key = new Regex($@"(?<![\w.]){localizer.Groups["name"].Value}\s*\[\s*""(?<key>[^""]+)""\s*[],]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
                foreach (Match use in key.Matches(source))
                {
                    yield return (Path.GetFileName(pair.Key), localizer.Groups["room"].Value, use.Groups["key"].Value);
                }
            }
        }
    }

    [GeneratedRegex(@"IStringLocalizer<(?<room>\w+)>\s+(?<name>\w+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Localizer();

    [GeneratedRegex(@"\{(?<number>\d+)[^}]*\}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(Note|Named|DecideAsync|ChangeAsync)\([^""\n]*""(?<name>\w+)""(\s*:\s*""(?<name>\w+)"")?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Operation();

    [GeneratedRegex(@"RuleBroken\(""(?<code>\w+)""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex RefusalCode();
}
