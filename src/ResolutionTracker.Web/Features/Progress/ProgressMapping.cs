using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Web.Features.Progress;

internal sealed class ProgressReportMapping : IEntityTypeConfiguration<ProgressReport>
{
    public void Configure(EntityTypeBuilder<ProgressReport> builder)
    {
        builder.Property(r => r.PeriodLabel).HasMaxLength(60);
        builder.Property(r => r.Results).HasMaxLength(Words.TextLength);
        builder.Property(r => r.Difficulties).HasMaxLength(Words.TextLength);
        builder.Property(r => r.Causes).HasMaxLength(Words.TextLength);
        builder.Property(r => r.Proposals).HasMaxLength(Words.TextLength);
        builder.Property(r => r.NextSteps).HasMaxLength(Words.TextLength);
        builder.Property(r => r.AuthorName).HasMaxLength(Words.NameLength);
        builder.Property(r => r.IncomingNumber).HasMaxLength(60);
        builder.Property(r => r.DecidedBy).HasMaxLength(Words.NameLength);
        builder.Property(r => r.ReturnReason).HasMaxLength(Words.ReasonLength);
        builder.Property(r => r.OfficeNote).HasMaxLength(Words.TextLength);
        builder.Ignore(r => r.IsEditable);
        builder.ComplexProperty(r => r.Claim, claim =>
        {
            claim.Property(c => c.Deliverable).HasMaxLength(Words.TitleLength);
            claim.Property(c => c.Symbol).HasMaxLength(60);
            claim.Property(c => c.Recipient).HasMaxLength(Words.NameLength);
        });
        builder.HasOne(r => r.Obligation).WithMany().HasForeignKey(r => r.ObligationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Evidence).WithOne(e => e.Report).HasForeignKey(e => e.ReportId);
        builder.HasIndex(r => new { r.State, r.SubmittedOn });
        builder.HasIndex(r => r.AgencyId);
    }
}

internal sealed class EvidenceMapping : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.Property(e => e.OriginalName).HasMaxLength(255);
        builder.Property(e => e.StoredName).HasMaxLength(60);
        builder.Property(e => e.ContentType).HasMaxLength(100);
        builder.Property(e => e.Sha256).HasMaxLength(64);
        builder.Property(e => e.UploadedBy).HasMaxLength(Words.NameLength);
        builder.HasIndex(e => e.StoredName).IsUnique();
    }
}
