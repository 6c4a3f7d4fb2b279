using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Features.Assignments;

internal sealed class SuspensionMapping : IEntityTypeConfiguration<Suspension>
{
    public void Configure(EntityTypeBuilder<Suspension> builder)
    {
        builder.Property(s => s.Number).HasMaxLength(Suspension.NumberLength);
        builder.Property(s => s.ResumeNumber).HasMaxLength(Suspension.NumberLength);
        builder.Property(s => s.Reason).HasMaxLength(Words.ReasonLength);
        builder.Property(s => s.SuspendedBy).HasMaxLength(Words.NameLength);
        builder.Property(s => s.ResumedBy).HasMaxLength(Words.NameLength);
        builder.Ignore(s => s.IsOpen);
        builder.HasOne(s => s.Obligation).WithMany().HasForeignKey(s => s.ObligationId);
    }
}

internal sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.Property(c => c.Former).HasMaxLength(Obligation.PaperLength);
        builder.Property(c => c.Now).HasMaxLength(Obligation.PaperLength);
        builder.Property(c => c.Reason).HasMaxLength(Words.ReasonLength);
        builder.Property(c => c.CorrectedBy).HasMaxLength(Words.NameLength);
        builder.HasOne(c => c.Obligation).WithMany().HasForeignKey(c => c.ObligationId);
    }
}
