using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Letters;

namespace ResolutionTracker.Web.Features.Letters;

internal sealed class LetterMapping : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.Property(l => l.Body).HasMaxLength(Words.TextLength);
        builder.Property(l => l.AskedBy).HasMaxLength(Words.NameLength);
        builder.Property(l => l.DraftedBy).HasMaxLength(Words.NameLength);
        builder.Property(l => l.Number).HasMaxLength(Letter.NumberLength);
        builder.Property(l => l.SignerName).HasMaxLength(Words.NameLength);
        builder.Property(l => l.DecidedBy).HasMaxLength(Words.NameLength);
        builder.Property(l => l.DiscardReason).HasMaxLength(Words.ReasonLength);
        builder.Property(l => l.Answer).HasMaxLength(Words.TextLength);
        builder.Property(l => l.AnswerNumber).HasMaxLength(Letter.NumberLength);
        builder.Property(l => l.AnsweredBy).HasMaxLength(Words.NameLength);
        builder.Property(l => l.OutcomeNote).HasMaxLength(Words.ReasonLength);
        builder.Property(l => l.ConcludedBy).HasMaxLength(Words.NameLength);
        builder.Ignore(l => l.AwaitsAnswer);
        builder.HasOne(l => l.Obligation).WithMany().HasForeignKey(l => l.ObligationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(l => l.Agency).WithMany().HasForeignKey(l => l.AgencyId).OnDelete(DeleteBehavior.Restrict);

        // Two people drafting at once would count the same round; one that was put aside has none.
        builder.HasIndex(l => new { l.ObligationId, l.Kind, l.Round }).IsUnique();
        builder.HasIndex(l => new { l.State, l.AnswerDueOn });
    }
}

internal sealed class UrgingCallMapping : IEntityTypeConfiguration<UrgingCall>
{
    public void Configure(EntityTypeBuilder<UrgingCall> builder)
    {
        builder.Property(c => c.Person).HasMaxLength(Words.NameLength);
        builder.Property(c => c.Said).HasMaxLength(Words.ReasonLength);
        builder.Property(c => c.CalledBy).HasMaxLength(Words.NameLength);
        builder.HasOne(c => c.Obligation).WithMany().HasForeignKey(c => c.ObligationId).OnDelete(DeleteBehavior.Restrict);
    }
}
