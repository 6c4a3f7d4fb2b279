using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>What people do again and again.</summary>
internal static class Steps
{
    public static async Task<IPage> AtAsync(this IPage page, string address, string heading)
    {
        await page.GotoAsync(address);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(heading);
        return page;
    }

    public static Task PressAsync(this IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>A text box by the beginning of its label; required ones end in a mark.</summary>
    public static ILocator Box(this IPage page, string label) => page.Locator("body").Box(label);

    public static ILocator Box(this ILocator within, string label) =>
        within.GetByRole(AriaRole.Textbox, new() { NameRegex = new("^" + Regex.Escape(label)) }).First;

    /// <summary>Fills a box as a person does, key by key, so that what the server answers on each key is seen.</summary>
    public static async Task WriteAsync(this IPage page, string label, string text)
    {
        var box = page.GetByLabel(label, new() { Exact = true }).First;
        await box.FillAsync("");
        await box.PressSequentiallyAsync(text);
        await Expect(box).ToHaveValueAsync(text);
    }

    public static async Task PickAsync(this IPage page, string label, string typed, string name)
    {
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true }).Last;
        var option = page.GetByRole(AriaRole.Option, new() { Name = name, Exact = true }).First;

        // An opening dialog takes the focus to itself and closes the list once more.
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await box.FillAsync("");
            await box.PressSequentiallyAsync(typed);
            try
            {
                await option.ClickAsync(new() { Timeout = 4_000 });
                await Expect(box).ToHaveValueAsync(name);
                return;
            }
            catch (TimeoutException) when (attempt < 4)
            {
                await box.ClickAsync();
            }
        }
    }

    /// <summary>Answers the dialog that asks why.</summary>
    public static async Task GiveReasonAsync(this IPage page, string reason, string button)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.Box("Lý do").FillAsync(reason);
        await dialog.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }

    public static Task SeesAsync(this IPage page, string text) => Expect(page.Locator("main")).ToContainTextAsync(text);
}
