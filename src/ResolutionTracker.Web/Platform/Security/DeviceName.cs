namespace ResolutionTracker.Web.Platform.Security;

/// <summary>"Edge · Windows" out of what a browser says of itself. A hint for people; nothing is decided by it.</summary>
internal static class DeviceName
{
    // The order matters: most browsers also claim to be the ones after them.
    private static readonly (string Sign, string Name)[] Browsers = [("Edg", "Edge"), ("OPR/", "Opera"), ("coc_coc", "Cốc Cốc"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    private static readonly (string Sign, string Name)[] Systems = [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    public static string Of(string? userAgent)
    {
        var said = userAgent ?? "";
        var name = string.Join(" · ", new[] { Named(Browsers, said), Named(Systems, said) }.OfType<string>());
        return name.Length > 0 ? name : said[..Math.Min(said.Length, SignInSession.DeviceLength)];
    }

    private static string? Named((string Sign, string Name)[] known, string said) =>
        known.FirstOrDefault(k => said.Contains(k.Sign, StringComparison.OrdinalIgnoreCase)).Name;
}
