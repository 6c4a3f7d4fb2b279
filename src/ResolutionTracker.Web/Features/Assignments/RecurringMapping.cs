using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Features.Assignments;

internal sealed class RecurringRuleMapping : IEntityTypeConfiguration<RecurringRule>
{
    public void Configure(EntityTypeBuilder<RecurringRule> builder)
    {
        builder.Property(r => r.Text).HasMaxLength(DueTerms.TextLength);
        builder.Property(r => r.Officer).HasMaxLength(Words.NameLength);
        builder.Property(r => r.StopReason).HasMaxLength(Words.ReasonLength);
        builder.Ignore(r => r.Terms);
        builder.HasOne(r => r.Assignment).WithOne(a => a.Rule).HasForeignKey<RecurringRule>(r => r.AssignmentId);
        builder.HasOne(r => r.Lead).WithMany().HasForeignKey(r => r.LeadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Parts).WithOne(p => p.Rule).HasForeignKey(p => p.RuleId);
    }
}

internal sealed class RecurringPartMapping : IEntityTypeConfiguration<RecurringPart>
{
    public void Configure(EntityTypeBuilder<RecurringPart> builder)
    {
        builder.Property(p => p.Part).HasMaxLength(Words.TitleLength);
        builder.HasOne(p => p.Agency).WithMany().HasForeignKey(p => p.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
