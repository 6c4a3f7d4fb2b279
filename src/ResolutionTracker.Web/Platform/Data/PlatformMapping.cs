using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Platform.Data;

internal sealed class AccountMapping : IEntityTypeConfiguration<UserAccount>
{
    public void Configure(EntityTypeBuilder<UserAccount> builder)
    {
        builder.Property(a => a.FullName).HasMaxLength(Words.NameLength);
        builder.Property(a => a.Position).HasMaxLength(Words.NameLength);
        builder.HasOne(a => a.Agency).WithMany().HasForeignKey(a => a.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SignInSessionMapping : IEntityTypeConfiguration<SignInSession>
{
    public void Configure(EntityTypeBuilder<SignInSession> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Address).HasMaxLength(60);
        builder.Property(s => s.Device).HasMaxLength(SignInSession.DeviceLength);
        builder.HasOne<UserAccount>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OperationMapping : IEntityTypeConfiguration<Operation>
{
    public void Configure(EntityTypeBuilder<Operation> builder) => builder.Property(o => o.Id).ValueGeneratedNever();
}

internal sealed class HistoryMapping : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> builder)
    {
        builder.Property(h => h.ActorName).HasMaxLength(Words.NameLength);
        builder.Property(h => h.Action).HasMaxLength(60);
        builder.Property(h => h.Reason).HasMaxLength(Words.ReasonLength);
        builder.Property(h => h.SubjectKind).HasMaxLength(60);
        builder.Property(h => h.EntityKind).HasMaxLength(60);
        builder.Property(h => h.Changes).HasMaxLength(200_000);
        builder.Property(h => h.Previous).HasMaxLength(64);
        builder.Property(h => h.Hash).HasMaxLength(64);
        builder.HasIndex(h => new { h.SubjectKind, h.SubjectId });
    }
}

internal sealed class HistoryHeadMapping : IEntityTypeConfiguration<HistoryHead>
{
    public void Configure(EntityTypeBuilder<HistoryHead> builder)
    {
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).HasMaxLength(64);
    }
}
