using CsCheck;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

/// <summary>A text that is entered, corrected and entered again: clauses stay the clauses they were.</summary>
public sealed class EnteredTextTests
{
    [Theory]
    [InlineData(null, "Khoản 2", "2. Việc")]
    [InlineData(null, "Điểm đ", "đ) Việc")]
    [InlineData(null, "Mục II", "II. Việc")]
    [InlineData(null, "Điều 5", "Điều 5. Việc")]
    [InlineData("2)", "Khoản 2", "2) Việc")]
    [InlineData(null, "Gạch đầu dòng thứ 2", "Việc")]
    [InlineData(null, null, "Việc")]
    public void A_clause_stands_in_the_text_with_its_number(string? sign, string? label, string line) =>
        Assert.Equal(line, new CutClause(0, sign, label, "Việc", ClauseRole.Body).Line);

    [Theory]
    [InlineData("2)", "Khoản 2")]
    [InlineData("Điều 2", "Điều 2")]
    [InlineData("Mục II:", "Mục II")]
    public void A_number_with_no_words_behind_it_stands_there_once(string number, string label) =>
        Assert.Equal(number, new CutClause(0, null, label, number, ClauseRole.Heading).Line);

    private const string First =
        """
        I. NHIỆM VỤ
        1. Sở Công Thương xây dựng Đề án phát triển cụm công nghiệp.
        2. Sở Tài chính cân đối vốn cho các dự án trọng điểm.
        3. Các huyện ủy rà soát quỹ đất công.
        II. TỔ CHỨC THỰC HIỆN
        1. Văn phòng Tỉnh ủy theo dõi, đôn đốc.
        """;

    private static readonly DateTime At = new(2022, 11, 15, 1, 0, 0, DateTimeKind.Utc);

    private readonly Resolution _resolution = new(
        ResolutionKind.KL, "12-KL/TU", new("tinh-uy", "Tỉnh ủy", null, AgencyKind.PartyCommittee, 1), new(2021, 8, 5), "Kết luận", null);

    public EnteredTextTests() => Enter(First, null);

    [Fact]
    public void A_first_text_makes_a_version_and_its_headings_ask_nothing_of_anybody()
    {
        Assert.Equal([ClauseCall.None, ClauseCall.Undecided, ClauseCall.Undecided, ClauseCall.Undecided, ClauseCall.None, ClauseCall.Undecided], Clauses.Select(c => c.Call));
        var version = Assert.Single(_resolution.Versions);
        Assert.Equal((1, TextSource.Pasted, "Người nhập", 6), (version.Number, version.Source, version.MadeBy, version.ClauseCount));
        Assert.Equal(_resolution.Written, version.Read());
    }

    [Fact]
    public void A_clause_between_others_takes_a_new_anchor_and_the_others_keep_theirs_with_what_was_decided()
    {
        var finance = Clauses[2];
        finance.GivesNoWork("Người quyết", "Đã có văn bản khác");
        var anchors = Clauses.ToDictionary(c => c.Text, c => c.Anchor);

        var gone = Enter(First.Replace("2. Sở Tài chính", "2. Sở Y tế mở trạm mới tại hai xã.\n3. Sở Tài chính", StringComparison.Ordinal).Replace("3. Các huyện", "4. Các huyện", StringComparison.Ordinal), "Bổ sung");

        Assert.Empty(gone);
        Assert.All(Clauses.Where(c => !c.Text.Contains("Y tế")), c => Assert.Equal(anchors[c.Text], c.Anchor));
        Assert.DoesNotContain(Clauses.Single(c => c.Text.Contains("Y tế")).Anchor, anchors.Values);
        Assert.Equal((ClauseCall.None, "Người quyết", "Khoản 3", "3."), (finance.Call, finance.DecidedBy, finance.Label, finance.Sign));
    }

    [Fact]
    public void A_corrected_and_a_moved_clause_are_known_again()
    {
        var (industry, land) = (Clauses[1].Anchor, Clauses[3].Anchor);

        Enter(
            """
            I. NHIỆM VỤ
            1. Các huyện ủy rà soát quỹ đất công.
            2. Sở Công Thương chủ trì xây dựng Đề án phát triển cụm công nghiệp đến năm 2025.
            3. Sở Tài chính cân đối vốn cho các dự án trọng điểm.
            II. TỔ CHỨC THỰC HIỆN
            1. Văn phòng Tỉnh ủy theo dõi, đôn đốc.
            """, "Đính chính");

        Assert.Equal((land, industry), (Clauses[1].Anchor, Clauses[2].Anchor));
    }

    [Fact]
    public void A_clause_that_goes_names_the_likest_that_stays_and_its_anchor_is_not_given_again()
    {
        var anchor = Clauses[2].Anchor;

        var gone = Assert.Single(Enter(First.Replace("2. Sở Tài chính cân đối vốn cho các dự án trọng điểm.\n", "", StringComparison.Ordinal), "Bỏ khoản 2"));
        Enter(First.Replace("2. Sở Tài chính cân đối vốn cho các dự án trọng điểm.", "2. Thanh tra tỉnh kiểm tra hằng năm.", StringComparison.Ordinal), "Thêm khoản khác");

        Assert.Equal(anchor, gone.Gone.Anchor);
        Assert.NotNull(gone.Heir);
        Assert.DoesNotContain(anchor, Clauses.Select(c => c.Anchor));
        Assert.Equal(Clauses.Count, Clauses.Select(c => c.Anchor).Distinct().Count());
    }

    [Fact]
    public void What_was_corrected_by_hand_is_kept_as_a_version_before_the_text_is_entered_anew()
    {
        _resolution.Correct(Clauses[1], "Sở Công Thương lập Đề án.");
        var corrected = _resolution.Written;

        Enter(First, "Theo bản chính");

        Assert.Equal([TextSource.Pasted, TextSource.Corrected, TextSource.Pasted], _resolution.Versions.Select(v => v.Source));
        Assert.Equal(corrected, _resolution.Versions[1].Read());
    }

    [Fact]
    public void A_new_text_needs_a_reason_and_the_same_text_is_none()
    {
        Assert.Equal("TextUnchanged", Given.Refusal(() => Enter(First, "Lý do")));
        Assert.Equal("ReasonEmpty", Given.Refusal(() => Enter(First + "\n2. Thêm.", " ")));
    }

    [Fact]
    public void Two_clauses_become_one_and_one_becomes_two_again()
    {
        var (stays, other) = (Clauses[1], Clauses[2]);
        other.CallsForAction();

        Assert.Same(stays, _resolution.Merge(other));
        Assert.Equal((ClauseCall.Calls, "Sở Công Thương xây dựng Đề án phát triển cụm công nghiệp.\n2. Sở Tài chính cân đối vốn cho các dự án trọng điểm."), (stays.Call, stays.Text));
        var half = _resolution.Split(stays, stays.Text.IndexOf("2.", StringComparison.Ordinal));

        Assert.Equal(("2.", "Khoản 2", "Sở Tài chính cân đối vốn cho các dự án trọng điểm.", stays.Level), (half.Sign!, half.Label!, half.Text, half.Level));
        Assert.Equal("Sở Công Thương xây dựng Đề án phát triển cụm công nghiệp.", stays.Text);
        Assert.Equal([.. Clauses.Select(c => c.Order).Order()], Clauses.Select(c => c.Order));
        Assert.Same(half, Clauses[2]);
    }

    [Fact]
    public void Splitting_often_in_one_place_keeps_the_order()
    {
        var clause = Clauses[1];
        _resolution.Correct(clause, string.Join(' ', Enumerable.Range(1, 40).Select(i => $"từ{i}")));
        for (var i = 0; i < 30; i++)
        {
            _resolution.Split(clause, clause.Text.LastIndexOf(' '));
        }

        Assert.Equal(Enumerable.Range(11, 30).Select(i => $"từ{i}"), Clauses.Skip(2).Take(30).Select(c => c.Text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void Nothing_is_split_off_at_an_end(int at) => Assert.Equal("NothingToSplit", Given.Refusal(() => _resolution.Split(Clauses[1], at)));

    [Fact]
    public void The_first_clause_has_none_before_it() => Assert.Equal("NothingToMerge", Given.Refusal(() => _resolution.Merge(Clauses[0])));

    [Fact]
    public void Small_corrections_at_random_leave_every_other_anchor_where_it_was() =>
        Gen.Select(Gen.Int[5, 40], Gen.Int[0, 1_000_000], Gen.Int[0, 3], Gen.Int[0, 3]).Sample((count, seed, changes, others) =>
        {
            var random = new Random(seed);
            var resolution = new Resolution(ResolutionKind.KL, null, _resolution.Issuer, null, "Thử", null);
            var lines = Enumerable.Range(1, count).Select(i => $"Việc thứ {i}: {Sentence(random)}").ToList();
            resolution.EnterText(Numbered(lines), TextSource.Pasted, null, null, "Người nhập", At);
            var anchors = resolution.Clauses.ToDictionary(c => c.Text, c => c.Anchor);
            var touched = new HashSet<string>();
            for (var i = 0; i < changes; i++)
            {
                var place = random.Next(lines.Count);
                touched.Add(lines[place]);
                lines[place] = lines[place].Replace("thứ", "số", StringComparison.Ordinal) + " " + Sentence(random);
                touched.Add(lines[place]);
            }

            for (var i = 0; i < others; i++)
            {
                var place = random.Next(lines.Count);
                if (random.Next(2) == 0)
                {
                    touched.Add(lines[place]);
                    lines.RemoveAt(place);
                }
                else
                {
                    lines.Insert(place, $"Việc thêm {i}: {Sentence(random)}");
                    touched.Add(lines[place]);
                }
            }

            if (changes + others > 0 && !Numbered(lines).SequenceEqual(resolution.Written))
            {
                resolution.EnterText(Numbered(lines), TextSource.Pasted, null, "Đính chính", "Người nhập", At);
            }

            return resolution.Clauses.Where(c => !touched.Contains(c.Text)).All(c => anchors[c.Text] == c.Anchor)
                && resolution.Clauses.Select(c => c.Anchor).Distinct().Count() == lines.Count;
        }, iter: 300);

    private IReadOnlyList<Clause> Clauses => [.. _resolution.Clauses.OrderBy(c => c.Order)];

    private IReadOnlyList<(Clause Gone, Clause? Heir)> Enter(string text, string? reason) =>
        _resolution.EnterText(ClauseCutter.Cut(text), TextSource.Pasted, null, reason, "Người nhập", At);

    private static List<CutClause> Numbered(List<string> lines) => [.. lines.Select((line, i) => new CutClause(0, $"{i + 1}.", $"Khoản {i + 1}", line, ClauseRole.Body))];

    private static string Sentence(Random random) => string.Join(' ', Enumerable.Range(0, 8).Select(_ => "abcdeghiklmn"[random.Next(12)].ToString() + random.Next(40)));
}
