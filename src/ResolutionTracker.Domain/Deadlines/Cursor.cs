namespace ResolutionTracker.Domain.Deadlines;

/// <summary>A place in the phrase, and the first thing found wrong on the way.</summary>
internal sealed class Cursor(IReadOnlyList<Token> tokens)
{
    internal int At { get; set; }

    internal string? Problem { get; private set; }

    internal bool AtEnd => At >= tokens.Count;

    internal Token Here => Ahead(0);

    internal Token Ahead(int steps) => At + steps < tokens.Count ? tokens[At + steps] : default;

    internal bool Is(params ReadOnlySpan<Sign> signs)
    {
        for (var i = 0; i < signs.Length; i++)
        {
            if (At + i >= tokens.Count || tokens[At + i].Sign != signs[i])
                return false;
        }
        return true;
    }

    /// <summary>Steps over the signs when all of them come next.</summary>
    internal bool Take(params ReadOnlySpan<Sign> signs)
    {
        if (!Is(signs))
            return false;
        At += signs.Length;
        return true;
    }

    internal bool TakeAny(params ReadOnlySpan<Sign> signs)
    {
        if (AtEnd || !signs.Contains(Here.Sign))
            return false;
        At++;
        return true;
    }

    internal void SkipAll(params ReadOnlySpan<Sign> signs)
    {
        while (TakeAny(signs))
        {
        }
    }

    /// <summary>A number of at most so many digits.</summary>
    internal bool TakeNumber(int digits, out int value)
    {
        value = Here.Value;
        return Here.Sign == Sign.Number && Here.Digits <= digits && Take(Sign.Number);
    }

    /// <summary>A number, Arabic or Roman.</summary>
    internal bool TakeCount(out int value)
    {
        value = Here.Value;
        return (Here.Sign == Sign.Roman && Take(Sign.Roman)) || TakeNumber(2, out value);
    }

    /// <summary>Notes why the words, though recognised, name no deadline.</summary>
    internal void Refuse(string problem) => Problem ??= problem;

    /// <summary>Tries one way of reading; a failed one leaves the place as it was.</summary>
    internal T? Try<T>(Func<Cursor, T?> read) where T : class
    {
        var start = At;
        var result = read(this);
        if (result is null)
            At = start;
        return result;
    }
}
