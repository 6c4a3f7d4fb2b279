using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class SentenceFollowingTests
{
    private const string Before = "Sở Y tế báo cáo kết quả thanh tra trong tháng 12/2022.";

    [Theory]
    [InlineData("Sở Y tế báo cáo kết quả thanh tra trước ngày 20/12/2022.")]
    [InlineData("Sở Nội vụ báo cáo kết quả thanh tra trong tháng 12/2022.")]
    [InlineData("Giao Sở Y tế khẩn trương báo cáo kết quả thanh tra trong tháng 12/2022.")]
    public void A_sentence_with_other_words_for_who_or_when_is_the_same_sentence(string now) => Assert.Equal([0], Match([Was(Before)], Is(now, "báo cáo kết quả thanh tra")));

    [Fact]
    public void The_same_people_on_the_same_day_with_other_work_is_a_new_sentence() =>
        Assert.Equal([null], Match([Was(Before)], Is("Sở Y tế báo cáo danh mục thuốc thiết yếu trong tháng 12/2022.", "báo cáo danh mục thuốc thiết yếu")));

    [Fact]
    public void A_sentence_that_still_stands_has_not_become_another_one()
    {
        var now = Is("Sở Y tế báo cáo kết quả thanh tra trước ngày 20/12/2022.", "báo cáo kết quả thanh tra");

        Assert.Equal([null], SentenceFollowing.Match([Was(Before)], [now], $"{Before} {now.Sentence}"));
    }

    [Fact]
    public void Each_sentence_is_followed_once_and_by_the_likest()
    {
        var far = Is("Giao Sở Y tế và các đơn vị báo cáo kết quả thanh tra trong tháng 12/2022.", "báo cáo kết quả thanh tra");
        var near = Is("Sở Y tế báo cáo kết quả thanh tra trong tháng 11/2022.", "báo cáo kết quả thanh tra");

        Assert.Equal([null, 0], Match([Was(Before)], far, near));
    }

    [Fact]
    public void Neither_another_clause_nor_another_kind_follows()
    {
        var now = Is("Sở Y tế báo cáo kết quả thanh tra trước ngày 20/12/2022.", "báo cáo kết quả thanh tra");

        Assert.Equal([null], Match([Was(Before) with { ClauseId = 2 }], now));
        Assert.Equal([null], Match([Was(Before) with { Kind = SuggestionKind.Indicator }], now));
        Assert.Equal([0], Match([Was(Before) with { ClauseId = null }], now));
    }

    private static FormerSentence Was(string sentence) => new(SuggestionKind.Assignment, 1, sentence);

    private static PresentSentence Is(string sentence, string action) => new(SuggestionKind.Assignment, 1, sentence, action);

    private static IReadOnlyList<int?> Match(IReadOnlyList<FormerSentence> former, params PresentSentence[] now) =>
        SentenceFollowing.Match(former, now, string.Join(' ', now.Select(n => n.Sentence)));
}
