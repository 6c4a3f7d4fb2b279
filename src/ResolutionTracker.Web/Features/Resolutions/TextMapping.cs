using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

internal sealed class TextVersionMapping : IEntityTypeConfiguration<TextVersion>
{
    public void Configure(EntityTypeBuilder<TextVersion> builder)
    {
        builder.Property(v => v.FileName).HasMaxLength(Words.NameLength);
        builder.Property(v => v.Reason).HasMaxLength(Words.ReasonLength);
        builder.Property(v => v.MadeBy).HasMaxLength(Words.NameLength);
        builder.HasOne(v => v.Body).WithOne().HasForeignKey<VersionBody>(b => b.TextVersionId);
        builder.HasIndex(v => new { v.ResolutionId, v.Number }).IsUnique();
    }
}

internal sealed class VersionBodyMapping : IEntityTypeConfiguration<VersionBody>
{
    public void Configure(EntityTypeBuilder<VersionBody> builder) => builder.Property(b => b.Clauses).HasMaxLength(VersionBody.MostCharacters);
}

internal sealed class TextDraftMapping : IEntityTypeConfiguration<TextDraft>
{
    public void Configure(EntityTypeBuilder<TextDraft> builder)
    {
        builder.Property(d => d.Text).HasMaxLength(PlainText.MostCharacters);
        builder.Property(d => d.FileName).HasMaxLength(Words.NameLength);
        builder.Property(d => d.PagesWithoutText).HasMaxLength(Words.NameLength);
        builder.HasOne<Resolution>().WithMany().HasForeignKey(d => d.ResolutionId);
        builder.HasOne<UserAccount>().WithMany().HasForeignKey(d => d.AccountId);
        builder.HasIndex(d => new { d.ResolutionId, d.AccountId });
    }
}
