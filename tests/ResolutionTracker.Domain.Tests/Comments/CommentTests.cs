using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Comments;

namespace ResolutionTracker.Domain.Tests.Comments;

public sealed class CommentTests
{
    private static readonly DateTime At = new(2022, 11, 15, 1, 0, 0, DateTimeKind.Utc);
    private static readonly MentionedReader Chief = new(2, "Chánh Văn phòng", true, null);

    private readonly Agency _body = Given.Agency(1, "Sở Công Thương");
    private readonly Agency _other = Given.Agency(2, "Sở Tài chính");
    private readonly Assignment _work;

    public CommentTests() => _work = Given.Assignment(_body, new(2022, 12, 31));

    [Fact]
    public void A_body_writes_to_the_office_and_shares_with_itself_alone()
    {
        var comment = Write(Given.ReporterOf(_body), with: _other.Id);
        Assert.Equal((_body.Id, "Đã gửi hồ sơ"), (comment.AgencyId, comment.Text));
        Assert.Equal("NotOfThisWork", Given.Refusal(() => Write(Given.ReporterOf(_other))));
    }

    [Fact]
    public void The_office_writes_internally_or_to_a_body_of_the_work()
    {
        Assert.Null(Write(Given.Office).AgencyId);
        Assert.Equal(_body.Id, Write(Given.Office, _body.Id).AgencyId);
        Assert.Equal("NotOfThisWork", Given.Refusal(() => Write(Given.Office, _other.Id)));
    }

    [Fact]
    public void Who_changes_nothing_writes_nothing()
    {
        Assert.Equal("MayNotComment", Given.Refusal(() => Write(Given.Leader)));
        Assert.Equal("MayNotComment", Given.Refusal(() => Write(Given.Inspector)));
        Assert.Equal("MayNotComment", Given.Refusal(() => Write(Given.Administrator)));
    }

    [Fact]
    public void Nobody_is_mentioned_who_cannot_read_it()
    {
        var reporter = new MentionedReader(4, "Cán bộ đầu mối", false, _body.Id);
        Assert.Equal("MentionedCannotRead", Given.Refusal(() => Write(Given.Office, null, reporter)));
        Assert.Equal("MentionedCannotRead", Given.Refusal(() => Write(Given.Office, _body.Id, reporter with { AgencyId = _other.Id })));
        Assert.Equal("MentionedCannotRead", Given.Refusal(() => Write(Given.Office, null, reporter with { AgencyId = null })));
        Assert.Equal([4, 2], Write(Given.Office, _body.Id, reporter, Chief, Chief).Mentions.Select(m => m.AccountId));
    }

    [Fact]
    public void It_says_something_and_mentions_a_few()
    {
        Assert.Equal("TextEmpty", Given.Refusal(() => Comment.Write(new(_work, null, null), null, " ", [], Given.Office, At)));
        Assert.Equal("TooManyMentions", Given.Refusal(() => Write(Given.Office, null, [.. Enumerable.Range(1, 11).Select(i => Chief with { AccountId = i })])));
    }

    private Comment Write(Actor actor, int? with = null, params MentionedReader[] mentioned) =>
        Comment.Write(new(_work, null, null), with, "Đã gửi hồ sơ", mentioned, actor, At);
}
