using System.Text;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Tests.Platform.Data;

public sealed class TextRulesTests
{
    [Fact]
    public void Whatever_letter_stands_in_a_text_the_text_comes_out_composed()
    {
        for (var c = ' '; c < char.MaxValue - 1; c++)
        {
            if (!char.IsControl(c) && !char.IsSurrogate(c) && c is not (>= '\uFDD0' and <= '\uFDEF'))
            {
                Assert.Equal($"ăe{c}\u0301o".Normalize(NormalizationForm.FormC), TextRules.Clean($"ăe{c}\u0301o", "Title", null));
                Assert.Equal($"e{c}ớ".Normalize(NormalizationForm.FormC), TextRules.Clean($"e{c}ớ", "Title", null));
            }
        }
    }
}
