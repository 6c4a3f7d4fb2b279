using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ResolutionTracker.Domain;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>The one file of a request, read as it comes in.</summary>
public sealed record SentFile(string Name, Stream Body)
{
    /// <exception cref="RuleBroken"><c>NoFileSent</c>.</exception>
    public static async Task<SentFile> OfAsync(HttpContext context)
    {
        var boundary = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.MediaType == "multipart/form-data"
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;
        if (!string.IsNullOrEmpty(boundary))
        {
            var reader = new MultipartReader(boundary, context.Request.Body);
            while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
            {
                if (section.AsFileSection() is { Name: "file", FileStream: { } body, FileName: { Length: > 0 } name })
                {
                    return new(NameOnly(name), body);
                }
            }
        }

        throw new RuleBroken("NoFileSent");
    }

    // Some browsers send a whole path; what is kept is a name that can be written down.
    private static string NameOnly(string sent)
    {
        var name = string.Concat(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))).Trim();
        var extension = Path.GetExtension(name);
        return name.Length <= 200 ? name : name[..(200 - Math.Min(extension.Length, 20))] + extension[..Math.Min(extension.Length, 20)];
    }
}
