using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>The visible words of one paragraph, and the boxes of text that hang on it.</summary>
internal sealed class WordRuns
{
    private readonly StringBuilder _text = new();

    public List<TextBoxContent> Boxes { get; } = [];

    public string Text => _text.ToString();

    public void Add(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Words words:
                    _text.Append(words.Text);
                    break;
                case TabChar:
                    _text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    _text.Append('\n');
                    break;
                case NoBreakHyphen:
                    _text.Append('-');
                    break;
                case SymbolChar { Char.Value: { } code }:
                    _text.Append(Symbol(code));
                    break;
                case TextBoxContent box:
                    Boxes.Add(box);
                    break;
                case Run { RunProperties.Vanish: { } hidden } when hidden.Val is null || hidden.Val.Value:
                case DeletedRun or MoveFromRun or AlternateContentFallback or ParagraphProperties or RunProperties:
                    break;
                default:
                    Add(child);
                    break;
            }
        }
    }

    // Symbol fonts keep their signs in the private area; the common ones are bullets and boxes.
    internal static string Symbol(string code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var unit) && unit is > 0x20 and < 0xD800 ? ((char)unit).ToString() : "•";
}
