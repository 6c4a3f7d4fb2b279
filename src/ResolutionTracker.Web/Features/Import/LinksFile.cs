using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The links of an import, one row a person, to be handed over.</summary>
public static class LinksFile
{
    public static byte[] Write(IEnumerable<Invitation> invitations, IStringLocalizer<AdministrationText> words) =>
        CsvFile.Write(invitations
            .Select(i => (IEnumerable<string?>)[i.FullName, i.Email, i.Link])
            .Prepend([words["FullName"], words["Email"], words["InvitationLink"]]));
}
