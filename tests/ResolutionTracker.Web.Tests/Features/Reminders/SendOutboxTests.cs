using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Features.Reminders;
using ResolutionTracker.Web.Platform.Email;

namespace ResolutionTracker.Web.Tests.Features.Reminders;

public sealed class SendOutboxTests : ReminderTest
{
    private readonly MailServer _server = new();

    [Fact]
    public async Task A_server_that_is_away_is_recorded_and_tried_again_later_until_it_answers()
    {
        _server.Answers = false;
        await SweepAsync();
        var failed = await MailsAsync();
        Assert.NotEmpty(failed);
        Assert.All(failed, m => Assert.Equal((OutboxState.Waiting, 1, "Máy chủ thư không trả lời"), (m.State, m.Attempts, m.Error)));
        _server.Answers = true;
        Clock.Advance(TimeSpan.FromMinutes(1));
        await RunAsync<SendOutbox>();
        Assert.All(await MailsAsync(), m => Assert.Equal(1, m.Attempts));
        Clock.Advance(TimeSpan.FromMinutes(1));
        await RunAsync<SendOutbox>();
        Assert.All(await MailsAsync(), m => Assert.Equal((OutboxState.Sent, 2, null), (m.State, m.Attempts, m.Error)));
    }

    [Fact]
    public async Task A_crash_after_sending_repeats_at_most_the_mail_in_hand_with_the_same_id()
    {
        await SweepAsync();
        var all = await MailsAsync();
        await GivenAsync(async work =>
        {
            // Sent, but the process died before it could write so.
            var mail = await work.Db.OutboxMails.OrderBy(m => m.Id).FirstAsync(Cancel);
            work.Db.Entry(mail).Property(m => m.State).CurrentValue = OutboxState.Waiting;
            work.Db.Entry(mail).Property(m => m.Attempts).CurrentValue = 0;
            return null;
        });
        await RunAsync<SendOutbox>();
        await RunAsync<SendOutbox>();
        Assert.Equal(all.Count + 1, _server.Received.Count);
        Assert.Equal(all[0].MessageId, _server.Received[^1].MessageId);
        Assert.Equal(all.Count, _server.Received.Select(m => m.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task A_bad_address_stops_nobody_elses_mail()
    {
        _server.Refuses = "socongthuong@demo.local";
        await SweepAsync();
        var mails = await MailsAsync();
        Assert.Equal(OutboxState.Waiting, mails.Single(m => m.To == _server.Refuses).State);
        Assert.All(mails.Where(m => m.To != _server.Refuses), m => Assert.Equal(OutboxState.Sent, m.State));
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton<IMailSender>(_server);

    private sealed class MailServer : IMailSender
    {
        public bool Answers { get; set; } = true;

        public string? Refuses { get; set; }

        public List<MailMessage> Received { get; } = [];

        public Task SendAsync(MailMessage message, CancellationToken cancellationToken)
        {
            if (!Answers || message.To == Refuses)
            {
                throw new IOException("Máy chủ thư không trả lời");
            }

            Received.Add(message);
            return Task.CompletedTask;
        }
    }
}
