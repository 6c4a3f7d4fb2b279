using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Features.Resolutions;

internal sealed class SuggestionMapping : IEntityTypeConfiguration<SuggestionDecision>
{
    public void Configure(EntityTypeBuilder<SuggestionDecision> builder)
    {
        builder.Property(d => d.Fingerprint).HasMaxLength(SuggestionDecision.FingerprintLength);
        builder.Property(d => d.Sentence).HasMaxLength(Words.TextLength);
        builder.Property(d => d.Reason).HasMaxLength(Words.ReasonLength);
        builder.Property(d => d.DecidedBy).HasMaxLength(Words.NameLength);
        builder.HasOne(d => d.Resolution).WithMany().HasForeignKey(d => d.ResolutionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(d => d.Clause).WithMany().HasForeignKey(d => d.ClauseId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(d => d.Assignment).WithMany().HasForeignKey(d => d.AssignmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(d => d.Indicator).WithMany().HasForeignKey(d => d.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(d => d.ReviewCycle).WithMany().HasForeignKey(d => d.ReviewCycleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.ResolutionId, d.Fingerprint }).IsUnique();
    }
}
