using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Reminders;

internal sealed class ReminderEntryMapping : IEntityTypeConfiguration<ReminderEntry>
{
    public void Configure(EntityTypeBuilder<ReminderEntry> builder)
    {
        builder.HasOne<Obligation>().WithMany().HasForeignKey(e => e.ObligationId);
        builder.HasOne<UserAccount>().WithMany().HasForeignKey(e => e.AccountId);
        builder.HasIndex(e => new { e.ObligationId, e.Rule, e.On, e.AccountId }).IsUnique();
    }
}

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.Property(n => n.Code).HasMaxLength(60);
        builder.Property(n => n.Arguments).HasMaxLength(Words.TextLength);
        builder.Property(n => n.Url).HasMaxLength(200);
        builder.HasOne<UserAccount>().WithMany().HasForeignKey(n => n.AccountId);
        builder.HasIndex(n => new { n.AccountId, n.ReadAt });
    }
}

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.Property(m => m.To).HasMaxLength(256);
        builder.Property(m => m.Subject).HasMaxLength(Words.TitleLength);
        builder.Property(m => m.Body).HasMaxLength(100_000);
        builder.Property(m => m.MessageId).HasMaxLength(200);
        builder.Property(m => m.Error).HasMaxLength(500);
        builder.HasOne<UserAccount>().WithMany().HasForeignKey(m => m.AccountId);
        builder.HasIndex(m => new { m.AccountId, m.On }).IsUnique();
        builder.HasIndex(m => m.State);
    }
}
