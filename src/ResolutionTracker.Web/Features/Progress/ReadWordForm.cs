using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What a filled-in form says.</summary>
public sealed record FilledForm(int AgencyId, string Period, IReadOnlyList<FilledWork> Work);

/// <summary>What it says of one piece of work.</summary>
public sealed record FilledWork(int ObligationId, ReportText Text);

/// <summary>Reads the Word form of a body's due reports by the names of its boxes.</summary>
internal static class ReadWordForm
{
    /// <exception cref="RuleBroken"><c>FileBroken</c>, <c>TextFileContent</c>, <c>TextUnpacksTooBig</c>, <c>WordFormUnknown</c>, <c>WordFormPercent</c>, <c>DateNotUnderstood</c>.</exception>
    public static FilledForm Read(Stream file)
    {
        PackageLimits.Demand(file, "word/", ".docx");
        try
        {
            using var word = WordprocessingDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = PackageLimits.MostInPart });
            var body = word.MainDocumentPart?.Document?.Body ?? throw new RuleBroken("WordFormUnknown", "File");
            var head = body.Descendants<TableCaption>().Select(c => WordForm.ReadHead(c.Val?.Value)).FirstOrDefault(h => h is not null) ?? throw new RuleBroken("WordFormUnknown", "File");
            var boxes = body.Descendants<SdtElement>().Where(s => s.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value is not null)
                .GroupBy(s => s.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => TextOf(g.First()), StringComparer.Ordinal);
            var number = boxes.GetValueOrDefault(WordForm.PaperNumber);
            var typed = boxes.GetValueOrDefault(WordForm.PaperOn);
            if (!TypedDay.TryRead(typed, out var on))
            {
                throw new RuleBroken("DateNotUnderstood", "File", typed!.Trim());
            }

            return new(head.AgencyId, head.Period,
            [
                .. boxes.Select(b => (Box: WordForm.ReadBox(b.Key), b.Value)).Where(b => b.Box is not null).GroupBy(b => b.Box!.Value.ObligationId)
                    .Select(g => WorkOf(g.Key, g.ToDictionary(b => b.Box!.Value.Field, b => b.Value, StringComparer.Ordinal), number, on)).OfType<FilledWork>(),
            ]);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or FileFormatException or OpenXmlPackageException or InvalidOperationException
            or FormatException or ArgumentException or KeyNotFoundException or NullReferenceException or EndOfStreamException)
        {
            throw DocumentText.Refused("FileBroken");
        }
    }

    // Work of which nothing is said stays as it is.
    private static FilledWork? WorkOf(int obligation, Dictionary<string, string> fields, string? number, DateOnly? on)
    {
        string? Of(string name) => fields.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;
        return WordForm.Fields.All(f => Of(f.Name) is null)
            ? null
            : new(obligation, new(PercentOf(Of("ty-le")), Of("ket-qua"), Of("kho-khan"), Of("nguyen-nhan"), Of("kien-nghi"), Of("viec-tiep-theo"), null, number is { Length: > 0 } ? number : null, on));
    }

    private static int? PercentOf(string? typed)
    {
        if (typed is null)
        {
            return null;
        }

        return int.TryParse(typed.Trim().TrimEnd('%').TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100
            ? percent
            : throw new RuleBroken("WordFormPercent", "File", typed);
    }

    // Deleted words of tracked changes are no Text elements.
    private static string TextOf(SdtElement box)
    {
        if (box.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is not null)
        {
            return "";
        }

        var paragraphs = box.Descendants<Paragraph>().Select(p => string.Concat(p.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(t => t.Text))).ToList();
        return (paragraphs.Count > 0 ? string.Join('\n', paragraphs) : string.Concat(box.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(t => t.Text))).Trim();
    }
}
