using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Goals;

namespace ResolutionTracker.Web.Features.Goals;

internal sealed class OrientationMapping : IEntityTypeConfiguration<Orientation>
{
    public void Configure(EntityTypeBuilder<Orientation> builder)
    {
        builder.Property(o => o.Code).HasMaxLength(60);
        builder.Property(o => o.Title).HasMaxLength(Words.TitleLength);
        builder.HasIndex(o => o.Code).IsUnique();
    }
}

internal sealed class GoalMapping : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.Property(g => g.Code).HasMaxLength(60);
        builder.Property(g => g.Title).HasMaxLength(Words.TitleLength);
        builder.HasIndex(g => g.Code).IsUnique();
        builder.HasOne(g => g.Orientation).WithMany().HasForeignKey(g => g.OrientationId).OnDelete(DeleteBehavior.Restrict);
    }
}
