using ResolutionTracker.Domain;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>What only the person who prepares a paper knows: its number, who signs, who receives it.</summary>
public sealed record PaperForm(string? Number, PaperSigning Signing, string? SignerName, IReadOnlyList<string> Recipients)
{
    public const int NumberLength = 60;
    // The list travels in the address, whose marks triple in length; a server takes 8 kB of it.
    public const int RecipientsLength = 800;
    public const int MostRecipients = 20;

    public static readonly IReadOnlyList<string> UsualRecipients =
    [
        "Thường trực Tỉnh ủy (để báo cáo)",
        "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy",
        "Các cơ quan, đơn vị, địa phương được giao nhiệm vụ",
        "Lưu Văn phòng Tỉnh ủy",
    ];

    /// <summary>Checks what was typed; what was left out takes its usual words.</summary>
    /// <exception cref="RuleBroken"><c>TooLong</c>, <c>TooManyRecipients</c>, <c>NumberOfOtherSeries</c>, beside <c>Number</c>, <c>SignerName</c> or <c>Recipients</c>.</exception>
    public static PaperForm Of(string? number, PaperSigning signing, string? signerName, string? recipients)
    {
        string[] lines = [.. (Words.Optional(recipients, "Recipients", RecipientsLength) ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.TrimStart('-', ' ')).Where(line => line.Length > 0)];
        if (lines.Length > MostRecipients)
        {
            throw new RuleBroken("TooManyRecipients", "Recipients", MostRecipients, lines.Length);
        }

        return new(
            NumberOf(number, signing),
            signing,
            Words.Optional(signerName, "SignerName", Words.NameLength),
            lines.Length == 0 ? UsualRecipients : lines);
    }
    /// <summary>Without the word "Số" before it; one of the other series would contradict the head of the paper.</summary>
    private static string? NumberOf(string? typed, PaperSigning signing)
    {
        var number = Words.Optional(typed, "Number", NumberLength);
        if (number?.StartsWith("Số", StringComparison.OrdinalIgnoreCase) == true)
        {
            number = number[2..].TrimStart(':', ' ');
        }

        var tail = number?[(number.LastIndexOf('/') + 1)..];
        var other = signing.IsOffice() ? "TU" : "VPTU";
        return string.Equals(tail, other, StringComparison.OrdinalIgnoreCase)
            ? throw new RuleBroken("NumberOfOtherSeries", "Number", signing.Series())
            : number;
    }
}
