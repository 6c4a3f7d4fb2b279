namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Nhiệm kỳ: a congress and its years.</summary>
public sealed class Term : Entity
{
    private Term() { }

    public Term(string number, string name, int startYear, int endYear, DateOnly startsOn, DateOnly endsOn) =>
        Edit(number, name, startYear, endYear, startsOn, endsOn);

    /// <summary>The congress's number, e.g. XIV.</summary>
    public string Number { get; private set; } = "";

    public string Name { get; private set; } = "";

    public int StartYear { get; private set; }

    public int EndYear { get; private set; }

    /// <summary>The day of the congress's end; reviews of the term's programmes count from it.</summary>
    public DateOnly StartsOn { get; private set; }

    public DateOnly EndsOn { get; private set; }

    /// <summary>Numbers of the term run from the day after its congress closes.</summary>
    public bool Numbers(DateOnly day) => day > StartsOn && day <= EndsOn;

    /// <summary>The term in which a paper of that day was numbered, as far as can be guessed; null where no term was running.</summary>
    public static Term? Guess(IEnumerable<Term> terms, DateOnly day) => terms.Where(t => t.Numbers(day)).MaxBy(t => t.StartsOn);

    public string Years => $"{StartYear}–{EndYear}";

    /// <exception cref="RuleBroken"><c>TermDates</c> when the term ends before it starts.</exception>
    public void Edit(string number, string name, int startYear, int endYear, DateOnly startsOn, DateOnly endsOn)
    {
        if (endsOn <= startsOn || endYear <= startYear || startsOn.Year != startYear)
        {
            throw new RuleBroken("TermDates", "StartsOn");
        }

        Number = Words.Required(number, "Number", 20);
        Name = Words.Required(name, "Name", Words.NameLength);
        StartYear = startYear;
        EndYear = endYear;
        StartsOn = startsOn;
        EndsOn = endsOn;
    }
}
