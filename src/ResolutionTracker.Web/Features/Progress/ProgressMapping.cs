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
        builder.Property(r => r.PeriodKey).HasMaxLength(60);
        builder.Property(r => r.PaperNumber).HasMaxLength(60);
        builder.Property(r => r.SignedBy).HasMaxLength(Words.NameLength);
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

        // At most one report per obligation, body and period; two drafts may lie side by side, the body's and the office's. 0 is the draft.
        builder.HasIndex(r => new { r.ObligationId, r.AgencyId, r.PeriodKey }).IsUnique().HasFilter("\"State\" <> 0 AND \"PeriodKey\" IS NOT NULL");
        builder.HasIndex(r => r.PeriodKey);
        builder.HasIndex(r => r.ObligationId);
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

internal sealed class ReportingRegimeMapping : IEntityTypeConfiguration<ReportingRegime>
{
    public void Configure(EntityTypeBuilder<ReportingRegime> builder)
    {
        builder.Ignore(r => r.Asks);
        builder.HasMany(r => r.Terms).WithOne().HasForeignKey(t => t.RegimeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Domain.Agencies.Agency>().WithMany().HasForeignKey(r => r.AgencyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Domain.Assignments.Assignment>().WithMany().HasForeignKey(r => r.AssignmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => r.AgencyId).IsUnique();
        builder.HasIndex(r => r.AssignmentId).IsUnique();
    }
}

internal sealed class ReportingTermMapping : IEntityTypeConfiguration<ReportingTerm>
{
    public void Configure(EntityTypeBuilder<ReportingTerm> builder)
    {
        builder.Ignore(t => t.Days);
        builder.HasIndex(t => new { t.RegimeId, t.Kind }).IsUnique();
    }
}
