namespace ResolutionTracker.Domain.Deadlines;

/// <summary>One day of the yearly table that differs from the week's usual course.</summary>
public sealed class CalendarDay : Entity
{
    private CalendarDay() { }

    public CalendarDay(DateOnly date, CalendarDayKind kind, string name, string? source)
    {
        Date = date;
        Kind = kind;
        Name = Words.Required(name, "Name", Words.NameLength);
        Source = Words.Optional(source, "Source", Words.TitleLength);
    }

    public DateOnly Date { get; private set; }

    public CalendarDayKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string? Source { get; private set; }
}
