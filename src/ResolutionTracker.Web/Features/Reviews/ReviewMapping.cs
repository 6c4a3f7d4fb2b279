using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Reviews;

namespace ResolutionTracker.Web.Features.Reviews;

internal sealed class ReviewCycleMapping : IEntityTypeConfiguration<ReviewCycle>
{
    public void Configure(EntityTypeBuilder<ReviewCycle> builder)
    {
        builder.Property(c => c.AdjustedReason).HasMaxLength(Words.ReasonLength);
        builder.HasOne(c => c.Resolution).WithMany().HasForeignKey(c => c.ResolutionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Clause).WithMany().HasForeignKey(c => c.ClauseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Reviews).WithOne(r => r.Cycle).HasForeignKey(r => r.CycleId);
        builder.HasIndex(c => c.ResolutionId).IsUnique();
    }
}

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.Ignore(r => r.OpensOn);
        builder.HasIndex(r => new { r.CycleId, r.Kind, r.DueOn }).IsUnique();
    }
}
