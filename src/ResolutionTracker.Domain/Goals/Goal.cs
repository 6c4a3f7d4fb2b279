namespace ResolutionTracker.Domain.Goals;

/// <summary>Mục tiêu: hangs under a breakthrough or another orientation.</summary>
public sealed class Goal : Entity
{
    private Goal() { }

    public Goal(string code, Orientation orientation, string title, int order)
    {
        Code = Words.Required(code, "Code", 60);
        Orientation = orientation;
        Title = Words.Required(title, "Title", Words.TitleLength);
        Order = order;
    }

    public string Code { get; private set; } = "";

    public int OrientationId { get; private set; }

    public Orientation Orientation { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public int Order { get; private set; }
}
