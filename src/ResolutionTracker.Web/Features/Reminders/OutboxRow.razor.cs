using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>One mail of the outbox; its words are fetched when somebody opens them.</summary>
public sealed partial class OutboxRow(OutboxQueries queries, OutboxCommands commands, DomainClock clock, IStringLocalizer<ReminderText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private readonly Guid _operation = Guid.NewGuid();
    private string? _body;
    private RuleBroken? _refusal;

    [Parameter, EditorRequired]
    public MailRow Mail { get; set; } = null!;

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private string Tone => Mail.State switch { OutboxState.Sent => "green", OutboxState.Failed => "alarm", _ => "amber" };

    private string Icon => Mail.State switch
    {
        OutboxState.Sent => Icons.Material.Filled.Check,
        OutboxState.Failed => Icons.Material.Filled.Error,
        _ => Icons.Material.Outlined.Schedule,
    };

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    private async Task ShowAsync() => _body ??= await queries.BodyAsync(Mail.Id, _gone.Token);

    private async Task TryAgainAsync()
    {
        try
        {
            await commands.TryAgainAsync(_operation, Mail.Id, _gone.Token);
            await OnChanged.InvokeAsync();
        }
        catch (RuleBroken refusal)
        {
            _refusal = refusal;
        }
    }
}
