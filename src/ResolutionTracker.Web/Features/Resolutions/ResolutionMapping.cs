using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

internal sealed class TermMapping : IEntityTypeConfiguration<Term>
{
    public void Configure(EntityTypeBuilder<Term> builder)
    {
        builder.Property(t => t.Number).HasMaxLength(20);
        builder.Property(t => t.Name).HasMaxLength(Words.NameLength);
        builder.Ignore(t => t.Years);
        builder.HasIndex(t => t.Number).IsUnique();
    }
}

internal sealed class ResolutionMapping : IEntityTypeConfiguration<Resolution>
{
    public void Configure(EntityTypeBuilder<Resolution> builder)
    {
        builder.Property(r => r.Symbol).HasMaxLength(60);
        builder.Property(r => r.SymbolKey).HasMaxLength(60);
        builder.Property(r => r.Summary).HasMaxLength(1000);
        builder.Property(r => r.Signer).HasMaxLength(Words.NameLength);
        builder.Property(r => r.Carries).HasMaxLength(Words.NameLength);
        builder.Property(r => r.SearchText).HasMaxLength(2000);
        builder.HasOne(r => r.Issuer).WithMany().HasForeignKey(r => r.IssuerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Term).WithMany().HasForeignKey(r => r.TermId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UserAccount>().WithMany().HasForeignKey(r => r.SpecialistId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Clauses).WithOne(c => c.Resolution).HasForeignKey(c => c.ResolutionId);
        builder.HasIndex(r => new { r.TermId, r.IssuerId, r.SymbolKey }).IsUnique();
    }
}

internal sealed class ClauseMapping : IEntityTypeConfiguration<Clause>
{
    public void Configure(EntityTypeBuilder<Clause> builder)
    {
        builder.Property(c => c.Anchor).HasMaxLength(60);
        builder.Property(c => c.Label).HasMaxLength(60);
        builder.Property(c => c.Text).HasMaxLength(Words.LongTextLength);
        builder.Property(c => c.DecidedBy).HasMaxLength(Words.NameLength);
        builder.Property(c => c.Reason).HasMaxLength(Words.ReasonLength);
        builder.HasIndex(c => new { c.ResolutionId, c.Anchor }).IsUnique();
    }
}

internal sealed class RelationMapping : IEntityTypeConfiguration<ResolutionRelation>
{
    public void Configure(EntityTypeBuilder<ResolutionRelation> builder)
    {
        builder.HasOne(r => r.From).WithMany().HasForeignKey(r => r.FromId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.To).WithMany().HasForeignKey(r => r.ToId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.FromId, r.Kind, r.ToId }).IsUnique();
    }
}
