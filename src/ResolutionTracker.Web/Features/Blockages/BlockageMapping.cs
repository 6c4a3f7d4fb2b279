using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Blockages;

namespace ResolutionTracker.Web.Features.Blockages;

internal sealed class BlockageMapping : IEntityTypeConfiguration<Blockage>
{
    public void Configure(EntityTypeBuilder<Blockage> builder)
    {
        builder.Property(b => b.What).HasMaxLength(Words.TextLength);
        builder.Property(b => b.Proposal).HasMaxLength(Words.TextLength);
        builder.Property(b => b.Level).HasMaxLength(Words.NameLength);
        builder.Property(b => b.PaperNumber).HasMaxLength(60);
        builder.Property(b => b.RaisedBy).HasMaxLength(Words.NameLength);
        builder.Property(b => b.ClearedNote).HasMaxLength(Words.ReasonLength);
        builder.Property(b => b.ClearedBy).HasMaxLength(Words.NameLength);
        builder.Ignore(b => b.IsOpen);
        builder.HasOne(b => b.Decider).WithMany().HasForeignKey(b => b.DeciderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(b => b.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Duties).WithOne(d => d.Blockage).HasForeignKey(d => d.BlockageId);
        builder.HasIndex(b => new { b.ClearedOn, b.AskedOn });
    }
}

internal sealed class BlockedDutyMapping : IEntityTypeConfiguration<BlockedDuty>
{
    public void Configure(EntityTypeBuilder<BlockedDuty> builder)
    {
        builder.HasOne(d => d.Obligation).WithMany().HasForeignKey(d => d.ObligationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.BlockageId, d.ObligationId }).IsUnique();
    }
}
