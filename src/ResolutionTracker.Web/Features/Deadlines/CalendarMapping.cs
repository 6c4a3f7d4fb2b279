using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Web.Features.Deadlines;

internal sealed class CalendarMapping : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.Property(d => d.Name).HasMaxLength(Words.NameLength);
        builder.Property(d => d.Source).HasMaxLength(Words.TitleLength);
        builder.Property(d => d.Note).HasMaxLength(Words.TitleLength);
        builder.HasIndex(d => d.Date).IsUnique();
    }
}

internal sealed class CalendarYearMapping : IEntityTypeConfiguration<CalendarYear>
{
    public void Configure(EntityTypeBuilder<CalendarYear> builder)
    {
        builder.Property(y => y.Source).HasMaxLength(Words.TitleLength);
        builder.HasIndex(y => y.Year).IsUnique();
    }
}
