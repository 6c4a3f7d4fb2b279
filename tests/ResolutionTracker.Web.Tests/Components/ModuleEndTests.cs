using Microsoft.JSInterop;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Tests.Components;

public sealed class ModuleEndTests
{
    [Fact]
    public async Task A_page_that_goes_while_its_module_is_let_go_breaks_nothing()
    {
        await new Module(new JSDisconnectedException("gone")).LetGoAsync("detach");
        await new Module(new TaskCanceledException()).LetGoAsync();
        await default(IJSObjectReference).LetGoAsync("detach");
    }

    [Fact]
    public async Task A_script_that_fails_is_not_hushed_up() =>
        await Assert.ThrowsAsync<JSException>(async () => await new Module(new JSException("broken")).LetGoAsync("detach"));

    [Fact]
    public async Task The_listeners_go_before_the_module()
    {
        var module = new Module(null);
        await module.LetGoAsync("detach", "here");
        Assert.Equal(["detach here", "disposed"], module.Done);
    }

    private sealed class Module(Exception? broken) : IJSObjectReference
    {
        public List<string> Done { get; } = [];

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            Done.Add($"{identifier} {args?.FirstOrDefault()}");
            return broken is null ? default : ValueTask.FromException<TValue>(broken);
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) =>
            InvokeAsync<TValue>(identifier, args);

        public ValueTask DisposeAsync()
        {
            Done.Add("disposed");
            return broken is null ? default : ValueTask.FromException(broken);
        }
    }
}
