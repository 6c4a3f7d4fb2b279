using System.Runtime.InteropServices;

namespace ResolutionTracker.Domain.Deadlines;

/// <summary>The part a word or mark plays in a deadline, whatever its spelling.</summary>
internal enum Sign
{
    Unknown,
    // marks
    Number, Roman, Slash, Dash, Dot, Comma, Colon, Open, Close,
    // periods
    Day, Week, Month, Quarter, Year, SchoolYear, Stage, Term, FirstHalf, SecondHalf, FirstThird, SecondThird, LastThird,
    // places in a period
    First, Middle, Last, Of,
    // joints
    And, From, To, Before, After, Latest, In, End,
    // what comes back
    Every, Periodic, Continuous, Once, Weekday, WeekdayNumber,
    // counted from a day
    Since, Signing, Receiving, Issuing, Work, Paper, This,
    // the hour
    Hour, Minute,
    // words around a deadline
    Filler, Act,
    // answers of their own
    NoDeadline, Vague, NotADeadline, Vision,
}

/// <summary>One word, number or mark of the phrase.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(Sign Sign, int Value = 0, int Digits = 0, string Word = "");
