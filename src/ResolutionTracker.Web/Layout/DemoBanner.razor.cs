using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>Says that the data and the day are made up for showing; its clock goes on while the page is open.</summary>
public sealed partial class DemoBanner(DomainClock clock, TimeProvider time, IStringLocalizer<FrameText> words) : IDisposable
{
    private ITimer? _timer;

    public void Dispose() => _timer?.Dispose();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender && clock.IsDemo)
        {
            // The first turn comes with the clock's own minute.
            var minute = TimeSpan.FromMinutes(1);
            _timer = time.CreateTimer(_ => _ = InvokeAsync(StateHasChanged), null, minute - TimeSpan.FromSeconds(clock.LocalNow.Second), minute);
        }
    }
}
