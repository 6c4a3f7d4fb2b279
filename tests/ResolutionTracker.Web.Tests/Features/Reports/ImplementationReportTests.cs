using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Features.Reports;

namespace ResolutionTracker.Web.Tests.Features.Reports;

public sealed class ImplementationReportTests : TrackerTest
{
    [Fact]
    public async Task Dump()
    {
        await using var db = await OpenDatabaseAsync();
        foreach (var d in await db.Resolutions.ToListAsync(Cancel))
        {
            var file = await Services.GetRequiredService<ExportImplementationReport>().RunAsync(d.Id, PaperForm.Of("15", null, d.Id % 2 == 0 ? "Nguyễn Văn Mẫu" : null, null), Cancel);
            await File.WriteAllBytesAsync("/tmp/reports-" + d.Id + "-" + file!.Name, file.Bytes, Cancel);
        }
    }
}
