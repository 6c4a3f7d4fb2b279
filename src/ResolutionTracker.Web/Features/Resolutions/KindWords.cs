using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Names the kind of one document: QĐ alone is a decision, with an i or a y a regulation.</summary>
internal static class KindWords
{
    public static string Of(IStringLocalizer<ResolutionText> words, ResolutionKind kind, string? symbol) => words[
        kind != ResolutionKind.QĐ || DocumentNumber.Read(symbol) is not { Kind: ResolutionKind.QĐ } number ? $"Kind{kind}" : number.IsRegulation ? "KindRegulation" : "KindDecision"];
}
