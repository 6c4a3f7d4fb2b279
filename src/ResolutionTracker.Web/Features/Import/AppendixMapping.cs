using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Web.Features.Import;

internal sealed class AppendixImportMapping : IEntityTypeConfiguration<AppendixImport>
{
    public void Configure(EntityTypeBuilder<AppendixImport> builder)
    {
        builder.Property(i => i.FileName).HasMaxLength(Words.NameLength);
        builder.Property(i => i.Sha256).HasMaxLength(64);
        builder.Property(i => i.StartedBy).HasMaxLength(Words.NameLength);
        builder.Property(i => i.FinishedBy).HasMaxLength(Words.NameLength);
        builder.Property(i => i.Columns).HasMaxLength(AppendixImport.ColumnsLength);
        builder.Ignore(i => i.Outcome).Ignore(i => i.Mapping);
        builder.HasOne(i => i.Resolution).WithMany().HasForeignKey(i => i.ResolutionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => new { i.ResolutionId, i.Sha256 });
    }
}

internal sealed class AppendixSheetPartMapping : IEntityTypeConfiguration<AppendixSheetPart>
{
    public void Configure(EntityTypeBuilder<AppendixSheetPart> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(Words.NameLength);
        builder.Property(p => p.Content).HasMaxLength(AppendixSheetPart.MostLength);
        builder.HasOne<AppendixImport>().WithMany().HasForeignKey(p => p.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => new { p.ImportId, p.Place, p.Part }).IsUnique();
    }
}

internal sealed class AppendixMarkMapping : IEntityTypeConfiguration<AppendixMark>
{
    public void Configure(EntityTypeBuilder<AppendixMark> builder)
    {
        builder.Property(m => m.Edition).IsConcurrencyToken();
        builder.Property(m => m.Fingerprint).HasMaxLength(32);
        builder.Property(m => m.Title).HasMaxLength(Words.TitleLength);
        builder.Property(m => m.Cells).HasMaxLength(AppendixMark.CellsLength);
        builder.Property(m => m.Bodies).HasMaxLength(AppendixMark.BodiesLength);
        builder.Property(m => m.Kept).HasMaxLength(AppendixMark.BodiesLength);
        builder.Property(m => m.Raw).HasMaxLength(AppendixMark.RawLength);
        builder.Property(m => m.SkipReason).HasMaxLength(Words.ReasonLength);
        builder.Ignore(m => m.Corrections).Ignore(m => m.Choice).Ignore(m => m.IsSkipped).Ignore(m => m.IsCorrected);
        builder.HasOne<AppendixImport>().WithMany().HasForeignKey(m => m.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => new { m.ImportId, m.Row }).IsUnique();
    }
}

internal sealed class RememberedHeadMapping : IEntityTypeConfiguration<RememberedHead>
{
    public void Configure(EntityTypeBuilder<RememberedHead> builder)
    {
        builder.HasKey(h => h.Key);
        builder.Property(h => h.Key).HasMaxLength(RememberedHead.KeyLength);
    }
}
