using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Indicators;

namespace ResolutionTracker.Web.Features.Indicators;

internal sealed class IndicatorMapping : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.Property(i => i.Code).HasMaxLength(60);
        builder.Property(i => i.Name).HasMaxLength(Words.TitleLength);
        builder.Property(i => i.Unit).HasMaxLength(60);
        builder.Property(i => i.DataSource).HasMaxLength(Words.NameLength);
        builder.Property(i => i.SearchText).HasMaxLength(600);
        builder.HasIndex(i => i.Code).IsUnique();
        builder.HasOne(i => i.Goal).WithMany().HasForeignKey(i => i.GoalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.Agency).WithMany().HasForeignKey(i => i.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.Clause).WithMany().HasForeignKey(i => i.ClauseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Targets).WithOne().HasForeignKey(t => t.IndicatorId);
        builder.HasMany(i => i.Values).WithOne().HasForeignKey(v => v.IndicatorId);
    }
}

internal sealed class IndicatorTargetMapping : IEntityTypeConfiguration<IndicatorTarget>
{
    public void Configure(EntityTypeBuilder<IndicatorTarget> builder) => builder.HasIndex(t => new { t.IndicatorId, t.Year }).IsUnique();
}

internal sealed class IndicatorValueMapping : IEntityTypeConfiguration<IndicatorValue>
{
    public void Configure(EntityTypeBuilder<IndicatorValue> builder)
    {
        builder.Property(v => v.Source).HasMaxLength(Words.TitleLength);
        builder.HasIndex(v => new { v.IndicatorId, v.Year, v.Kind }).IsUnique();
    }
}
