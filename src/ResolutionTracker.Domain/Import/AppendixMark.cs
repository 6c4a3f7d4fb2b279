using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResolutionTracker.Domain.Import;

/// <summary>What a person said of one row of an appendix: cells corrected, how several leads are meant, or that it stays out and why.</summary>
public sealed class AppendixMark
{
    public const int CellsLength = 60_000;
    public const int BodiesLength = 4000;
    public const int RawLength = 1000;

    /// <summary>In <see cref="SameAs"/>: the row is work of its own, however like other work it is.</summary>
    public const int NewWork = 0;

    private const string AbovePart = "Above=";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private AppendixMark() { }

    public AppendixMark(int importId, int row, string fingerprint, string title)
    {
        ImportId = importId;
        Row = row;
        KnowAs(fingerprint, title);
    }

    public int Id { get; private set; }

    public int ImportId { get; private set; }

    /// <summary>The number of its first row in the sheet.</summary>
    public int Row { get; private set; }

    /// <summary>Counted up by each change, so that two people on one row are told.</summary>
    public int Edition { get; private set; }

    /// <summary>By what the row is known again in another edition of the file.</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>As the file has it, to name a row that stayed out.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The corrected cells, as a JSON object.</summary>
    public string? Cells { get; private set; }

    public LeadWay? Leads { get; private set; }

    /// <summary>The bodies that a group stands for, parted by commas.</summary>
    public string? Bodies { get; private set; }

    /// <summary>Contributors that stay in words, one a line.</summary>
    public string? Kept { get; private set; }

    /// <summary>What the file had in each cell, by its fingerprint: a mend holds as long as the cell it mends is the same.</summary>
    public string? Raw { get; private set; }

    /// <summary>Why the row stays out; null where it goes in.</summary>
    public string? SkipReason { get; private set; }

    /// <summary>The work that the row changes, though it names no code; <see cref="NewWork"/> where it is work of its own; null while nobody said.</summary>
    public int? SameAs { get; private set; }

    /// <summary>Whether the row goes on where the one above was cut; null where its words tell.</summary>
    public bool? IsJoined { get; private set; }

    public bool IsSkipped => SkipReason is not null;

    public bool IsCorrected => Cells is not null || Leads is not null || Bodies is not null || Kept is not null || SameAs is not null || IsJoined is not null;

    /// <summary>The corrected cells.</summary>
    public IReadOnlyDictionary<AppendixColumn, string> Corrections =>
        Cells is null ? new Dictionary<AppendixColumn, string>() : JsonSerializer.Deserialize<Dictionary<AppendixColumn, string>>(Cells, Json)!;

    /// <summary>What was chosen about the leads; null for nothing.</summary>
    public RowChoice? Choice => Leads is null && Bodies is null && Kept is null ? null : new(Leads, BodyIds, Kept?.Split('\n'));

    private IReadOnlyList<int>? BodyIds => Bodies?.Split(',').Select(b => int.Parse(b, CultureInfo.InvariantCulture)).ToList();

    /// <summary>By what the row is known again, and named.</summary>
    public void KnowAs(string fingerprint, string title, IReadOnlyDictionary<AppendixColumn, string>? raw = null)
    {
        (Fingerprint, Title) = (fingerprint, title.Length <= Words.TitleLength ? title : title[..Words.TitleLength]);
        Raw = raw is null ? Raw : RawOf(raw);
    }

    /// <summary>Refuses when somebody else has changed the row since it was opened.</summary>
    /// <exception cref="RuleBroken"><c>ChangedMeanwhile</c>.</exception>
    public void DemandEdition(int seen)
    {
        if (seen != Edition)
        {
            throw new RuleBroken("ChangedMeanwhile");
        }
    }

    /// <summary>Corrects one cell.</summary>
    /// <exception cref="RuleBroken"><c>TooLong</c>.</exception>
    public void Correct(AppendixColumn column, string? text)
    {
        var cells = new Dictionary<AppendixColumn, string>(Corrections) { [column] = Words.Optional(text, column.ToString(), Words.TextLength) ?? "" };
        Cells = JsonSerializer.Serialize(cells, Json);
        Edition++;
    }

    /// <summary>Says how several leads, or a group of them, are meant.</summary>
    /// <exception cref="RuleBroken"><c>TooLong</c>.</exception>
    public void Choose(LeadWay? leads, IReadOnlyCollection<int>? bodies)
    {
        Leads = leads;
        Bodies = bodies is { Count: > 0 } ? Words.Optional(string.Join(',', bodies.Distinct().Order()), "Bodies", BodiesLength) : null;
        Edition++;
    }

    /// <summary>Says which work the row changes, or that it is new.</summary>
    public void Mean(int work)
    {
        SameAs = work;
        Edition++;
    }

    /// <summary>Joins the row to the one above, or parts it from it.</summary>
    /// <param name="above">By what the row above is known; the row is joined to no other in another edition of the file.</param>
    public void Join(bool joined, string? above = null)
    {
        IsJoined = joined;
        var said = (Raw ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Where(p => !p.StartsWith(AbovePart, StringComparison.Ordinal));
        Raw = string.Join(';', above is null ? said : said.Append(AbovePart + above));
        Edition++;
    }

    /// <summary>The row goes on where a row of that fingerprint was cut.</summary>
    public bool IsJoinedTo(string above) => IsJoined == true && Raw?.Split(';').Contains(AbovePart + above) == true;

    /// <summary>Keeps the row out.</summary>
    /// <exception cref="RuleBroken"><c>ReasonEmpty</c>, <c>TooLong</c>.</exception>
    public void Skip(string? reason)
    {
        SkipReason = Words.Reason(reason);
        Edition++;
    }

    /// <summary>Lets the row in after all.</summary>
    public void TakeAfterAll()
    {
        SkipReason = null;
        Edition++;
    }

    /// <summary>Forgets the corrections: the row is as the file has it.</summary>
    public void Undo()
    {
        (Cells, Leads, Bodies, Kept, SameAs, IsJoined) = (null, null, null, null, null, null);
        Edition++;
    }

    /// <summary>Keeps a contributor that is on no list as it is written.</summary>
    /// <exception cref="RuleBroken"><c>TooLong</c>.</exception>
    public void Keep(string written)
    {
        Kept = Words.Optional(string.Join('\n', (Kept?.Split('\n') ?? []).Append(CellText.Line(written)).Distinct(StringComparer.Ordinal)), "Contributors", BodiesLength);
        Edition++;
    }

    /// <summary>Takes over what was said of the same row in an earlier edition of the file: each mend as long as its cell is the same.</summary>
    /// <returns>Whether anything of it holds.</returns>
    public bool TakeOver(AppendixMark earlier, IReadOnlyDictionary<AppendixColumn, string> raw)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var now = RawOf(raw);
        var isSame = earlier.Fingerprint == Fingerprint;
        bool Holds(AppendixColumn column) => isSame || earlier.Raw is not null && Part(earlier.Raw, column) == Part(now, column);
        var cells = earlier.Corrections.Where(c => Holds(c.Key)).ToDictionary();
        Cells = cells.Count == 0 ? null : JsonSerializer.Serialize(cells, Json);
        (Leads, Bodies) = Holds(AppendixColumn.Lead) ? (earlier.Leads, earlier.Bodies) : (null, null);
        Kept = Holds(AppendixColumn.Contributors) ? earlier.Kept : null;
        SkipReason = isSame ? earlier.SkipReason : null;
        // What was called new is there by now, and known by its words.
        SameAs = isSame && earlier.SameAs is > NewWork ? earlier.SameAs : null;
        Raw = now;
        Edition++;
        return IsCorrected || IsSkipped;
    }

    private static string RawOf(IReadOnlyDictionary<AppendixColumn, string> raw) =>
        string.Join(';', raw.Where(c => c.Value.Length > 0).OrderBy(c => c.Key).Select(c => $"{c.Key}={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(c.Value)))[..16]}"));

    private static string? Part(string raw, AppendixColumn column) => raw.Split(';').FirstOrDefault(p => p.StartsWith($"{column}=", StringComparison.Ordinal));
}

/// <summary>What the head of a column means, as a person once said.</summary>
public sealed class RememberedHead
{
    public const int KeyLength = 200;

    private RememberedHead() { }

    public RememberedHead(string key, AppendixColumn column) => (Key, Column) = (key, column);

    /// <summary>By <see cref="AppendixHeader.Key"/>.</summary>
    public string Key { get; private set; } = "";

    public AppendixColumn Column { get; private set; }

    public void Mean(AppendixColumn column) => Column = column;
}
