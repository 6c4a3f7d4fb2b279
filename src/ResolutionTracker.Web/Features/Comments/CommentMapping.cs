using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Comments;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Web.Features.Comments;

internal sealed class CommentMapping : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.Property(c => c.Text).HasMaxLength(Words.TextLength);
        builder.Property(c => c.AuthorName).HasMaxLength(Words.NameLength);
        builder.HasOne(c => c.Assignment).WithMany().HasForeignKey(c => c.AssignmentId).OnDelete(DeleteBehavior.Restrict);
        // What was said stays on the work also where a duty of it is taken out.
        builder.HasOne<Obligation>().WithMany().HasForeignKey(c => c.ObligationId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<ProgressReport>().WithMany().HasForeignKey(c => c.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(c => c.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Mentions).WithOne(m => m.Comment).HasForeignKey(m => m.CommentId);
    }
}

internal sealed class CommentMentionMapping : IEntityTypeConfiguration<CommentMention>
{
    public void Configure(EntityTypeBuilder<CommentMention> builder) => builder.Property(m => m.Name).HasMaxLength(Words.NameLength);
}
