using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ResolutionTracker.Browser.Tests;

/// <summary>
/// Runs axe in the page that is looked at. The package's own way opens another page for each look and carries every rule that
/// passed, with each of its elements, out of the browser: most of the time of a walk through all pages.
/// </summary>
internal static class Axe
{
    private const string Run =
        """
        async rules => (await axe.run(document, { resultTypes: ["violations"], ...(rules.length ? { runOnly: { type: "rule", values: rules } } : {}) }))
            .violations.filter(v => v.impact === "serious" || v.impact === "critical").map(v => `${v.id} (${v.nodes.length}) ${v.nodes[0].html}`)
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is serious or critical on the page as it stands; all rules where none is named.</summary>
    public static async Task<IEnumerable<string>> SeriousAsync(this IPage page, string where, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("() => typeof axe === 'object'"))
        {
            await page.EvaluateAsync(Script);
        }

        return (await page.EvaluateAsync<string[]>(Run, rules)).Select(v => $"{where}: {v}");
    }
}
