using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Web.Features.Agencies;

internal sealed class AgencyMapping : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.Property(a => a.Code).HasMaxLength(60);
        builder.Property(a => a.Name).HasMaxLength(Words.NameLength);
        builder.Property(a => a.ShortName).HasMaxLength(100);
        builder.Property(a => a.Aliases).HasMaxLength(400);
        builder.Property(a => a.SearchText).HasMaxLength(4000);
        builder.Property(a => a.SortKey).HasMaxLength(1200);
        builder.HasMany(a => a.Former).WithOne().HasForeignKey(n => n.AgencyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => a.Code).IsUnique();
        builder.HasOne(a => a.Parent).WithMany().HasForeignKey(a => a.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgencyNameMapping : IEntityTypeConfiguration<AgencyName>
{
    public void Configure(EntityTypeBuilder<AgencyName> builder) => builder.Property(n => n.Name).HasMaxLength(Words.NameLength);
}
