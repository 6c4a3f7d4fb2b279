namespace ResolutionTracker.Domain.Goals;

/// <summary>A strategic breakthrough (đột phá chiến lược), or another orientation of the programme.</summary>
public sealed class Orientation : Entity
{
    private Orientation() { }

    public Orientation(string code, string title, bool isBreakthrough, int order)
    {
        Code = Words.Required(code, "Code", 60);
        Title = Words.Required(title, "Title", Words.TitleLength);
        IsBreakthrough = isBreakthrough;
        Order = order;
    }

    public string Code { get; private set; } = "";

    public string Title { get; private set; } = "";

    public bool IsBreakthrough { get; private set; }

    public int Order { get; private set; }
}
