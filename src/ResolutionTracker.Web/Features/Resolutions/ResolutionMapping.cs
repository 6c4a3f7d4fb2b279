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
        builder.Property(r => r.NumberLetter).HasMaxLength(4);
        builder.Property(r => r.NumberBody).HasMaxLength(60);
        builder.Property(r => r.NumberKey).HasMaxLength(250);
        builder.HasOne(r => r.Issuer).WithMany().HasForeignKey(r => r.IssuerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Term).WithMany().HasForeignKey(r => r.TermId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<UserAccount>().WithMany().HasForeignKey(r => r.SpecialistId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Clauses).WithOne(c => c.Resolution).HasForeignKey(c => c.ResolutionId);
        builder.Ignore(r => r.Written);
        builder.HasMany(r => r.Versions).WithOne(v => v.Resolution).HasForeignKey(v => v.ResolutionId);
        builder.HasMany(r => r.Attachments).WithOne(a => a.Resolution).HasForeignKey(a => a.ResolutionId);
        builder.HasIndex(r => r.NumberKey).IsUnique();
        builder.HasIndex(r => r.SymbolKey);
    }
}

internal sealed class ClauseMapping : IEntityTypeConfiguration<Clause>
{
    public void Configure(EntityTypeBuilder<Clause> builder)
    {
        builder.Property(c => c.Anchor).HasMaxLength(60);
        builder.Property(c => c.Label).HasMaxLength(60);
        builder.Property(c => c.Sign).HasMaxLength(60);
        builder.Property(c => c.Text).HasMaxLength(Words.LongTextLength);
        builder.Property(c => c.SearchText).HasMaxLength(2 * Words.LongTextLength);
        builder.Property(c => c.DecidedBy).HasMaxLength(Words.NameLength);
        builder.Property(c => c.Reason).HasMaxLength(Words.ReasonLength);
        builder.HasIndex(c => new { c.ResolutionId, c.Anchor }).IsUnique();
    }
}

internal sealed class AttachmentMapping : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.Property(a => a.OriginalName).HasMaxLength(255);
        builder.Property(a => a.StoredName).HasMaxLength(60);
        builder.Property(a => a.ContentType).HasMaxLength(100);
        builder.Property(a => a.Sha256).HasMaxLength(64);
        builder.Property(a => a.UploadedBy).HasMaxLength(Words.NameLength);
        builder.HasIndex(a => a.StoredName).IsUnique();
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
