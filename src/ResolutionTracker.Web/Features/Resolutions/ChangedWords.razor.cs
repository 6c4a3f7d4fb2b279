using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Old and new words of a text, with a little of what stands on both sides of them.</summary>
public sealed partial class ChangedWords
{
    private const int Around = 60;

    [Parameter, EditorRequired]
    public string Before { get; set; } = "";

    [Parameter, EditorRequired]
    public string Now { get; set; } = "";

    private (string Lead, string Old, string New, string Tail) Parts
    {
        get
        {
            var (old, now) = (Before.Split(' '), Now.Split(' '));
            var (first, last) = (0, 0);
            while (first < Math.Min(old.Length, now.Length) && old[first] == now[first])
            {
                first++;
            }

            while (last < Math.Min(old.Length, now.Length) - first && old[^(last + 1)] == now[^(last + 1)])
            {
                last++;
            }

            var (lead, rest) = (string.Join(' ', now[..first]), string.Join(' ', now[^last..]));
            return (
                lead.Length == 0 ? "" : (lead.Length <= Around ? lead : "…" + lead[^Around..]) + " ",
                string.Join(' ', old[first..^last]), string.Join(' ', now[first..^last]),
                rest.Length == 0 ? "" : " " + (rest.Length <= Around ? rest : rest[..Around] + "…"));
        }
    }
}
