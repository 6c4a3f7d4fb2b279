using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Goals;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Indicators;

/// <summary>Chỉ tiêu: a measured figure with targets; figures that are not known are left empty, never guessed.</summary>
public sealed class Indicator : Entity
{
    private readonly List<IndicatorTarget> _targets = [];
    private readonly List<IndicatorValue> _values = [];

    private Indicator() { }

    public Indicator(string code, Goal goal, string name, string unit, Agency? agency, IndicatorForm form, IndicatorDirection direction)
    {
        Code = Words.Required(code, "Code", 60);
        Goal = goal;
        Name = Words.Required(name, "Name", Words.TitleLength);
        Unit = Words.Required(unit, "Unit", 60);
        Agency = agency;
        Form = form;
        Direction = direction;
        SearchText = Folding.Fold(Name);
    }

    public string Code { get; private set; } = "";

    public int GoalId { get; private set; }

    public Goal Goal { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public int? AgencyId { get; private set; }

    public Agency? Agency { get; private set; }

    public IndicatorForm Form { get; private set; }

    public IndicatorDirection Direction { get; private set; }

    public IndicatorFrequency Frequency { get; private set; }

    /// <summary>Who publishes the figure.</summary>
    public string? DataSource { get; private set; }

    public decimal? BaseValue { get; private set; }

    public int? BaseYear { get; private set; }

    /// <summary>The rule "must improve every year".</summary>
    public bool ImprovesEveryYear { get; private set; }

    public int? ClauseId { get; private set; }

    public Clause? Clause { get; private set; }

    public string SearchText { get; private set; } = "";

    public IReadOnlyList<IndicatorTarget> Targets => _targets;

    public IReadOnlyList<IndicatorValue> Values => _values;

    /// <summary>Rests on another clause of the same document, or on none, when its clause was joined or has gone.</summary>
    public void MoveTo(Clause? clause)
    {
        Clause = clause;
        ClauseId = clause?.Id is > 0 and var known ? known : null;
    }

    public void Measure(IndicatorFrequency frequency, string? dataSource, decimal? baseValue, int? baseYear, bool improvesEveryYear, Clause? clause)
    {
        Frequency = frequency;
        DataSource = Words.Optional(dataSource, "DataSource", Words.NameLength);
        BaseValue = baseValue;
        BaseYear = baseYear;
        ImprovesEveryYear = improvesEveryYear;
        clause?.GetsWork();
        Clause = clause;
    }

    public void Add(IndicatorTarget target) => _targets.Add(target);

    public void Add(IndicatorValue value) => _values.Add(value);
}
