namespace ResolutionTracker.Domain.Agencies;

/// <summary>A name the body bore for a time; open ends where a day is not known.</summary>
public sealed record FormerName(string Name, DateOnly? From, DateOnly? Until);

/// <summary>A body as the directory knows it.</summary>
/// <param name="OtherNames">Short names and other spellings.</param>
/// <param name="From">Its first day; null where it has always been there.</param>
/// <param name="Until">Its last day; null while it works.</param>
/// <param name="Former">Names it bore before.</param>
public sealed record KnownAgency(
    int Id, string Name, IReadOnlyList<string> OtherNames, DateOnly? From = null, DateOnly? Until = null, IReadOnlyList<FormerName>? Former = null)
{
    /// <summary>The official short name, one of the <see cref="OtherNames"/>.</summary>
    public string? ShortName { get; init; }

    /// <summary>Whether the body worked on that day; always where no day is given.</summary>
    public bool WorksOn(DateOnly? day) => day is not { } on || ((From is not { } from || from <= on) && (Until is not { } until || on <= until));

    /// <summary>The name it bore on that day.</summary>
    public string NameOn(DateOnly? day) =>
        day is { } on && Former?.FirstOrDefault(f => (f.From is not null || f.Until is not null) && (f.From ?? on) <= on && on <= (f.Until ?? on)) is { } former
            ? former.Name
            : Name;
}

/// <summary>A body found by what was written.</summary>
/// <param name="Name">Its canonical name on the day.</param>
public sealed record AgencyMatch(int Id, string Name);

/// <summary>By what kind of name a body was found.</summary>
public enum NameBasis
{
    /// <summary>Its full name, its short name or one it bore before.</summary>
    Official,

    /// <summary>Initials, or another name that says the same kind of body.</summary>
    Other,

    /// <summary>Another name that says another kind of body, or none: "Công an tỉnh" for "Đảng ủy Công an tỉnh".</summary>
    OtherKind,
}

/// <summary>A body, or a group of bodies, as a text names it.</summary>
/// <param name="Start">In UTF-16 units of the text it was read from.</param>
/// <param name="Agency">Null for a group and for a body that is not on the list.</param>
/// <param name="IsGroup">"Các sở, ban, ngành": one mention as written.</param>
public sealed record AgencyMention(string Written, int Start, int Length, AgencyMatch? Agency, bool IsGroup)
{
    /// <summary>By what kind of name it was found.</summary>
    public NameBasis Basis { get; init; }

    /// <summary>The canonical name where the body is known, else as written.</summary>
    public string Name => Agency?.Name ?? Written;
}
