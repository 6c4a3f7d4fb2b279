namespace ResolutionTracker.Domain.Resolutions;

/// <summary>The kinds of numbering that documents use, from the outermost to the innermost.</summary>
public enum ClauseSign
{
    Part,
    Chapter,
    Section,
    Subsection,
    UpperLetter,
    Roman,
    Article,
    Number,
    Dotted,
    DeepDotted,
    Letter,
    Bracketed,
    Star,
    Dash,
    Plus,
    Bullet,
}
