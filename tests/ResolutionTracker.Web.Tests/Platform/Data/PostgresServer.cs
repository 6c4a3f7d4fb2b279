using System.Diagnostics;

namespace ResolutionTracker.Web.Tests.Platform.Data;

/// <summary>A PostgreSQL server of its own in a temporary folder, reached by a socket in it; gone with the test.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly string _folder;
    private readonly Process _server;

    private PostgresServer(string folder, Process server) => (_folder, _server) = (folder, server);

    public string ConnectionString => $"Host={_folder};Username=tracker;Database=postgres;Pooling=false";

    public static async Task<PostgresServer> StartAsync(CancellationToken cancellationToken)
    {
        var programs = Directory.GetDirectories("/usr/lib/postgresql").OrderBy(d => int.Parse(Path.GetFileName(d), System.Globalization.CultureInfo.InvariantCulture)).Last() + "/bin/";
        var folder = Directory.CreateTempSubdirectory("tracker-pg-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            // The server refuses to run as root.
            await RunAsync("chown", ["postgres", folder], cancellationToken);
        }

        var data = Path.Combine(folder, "data");
        await RunAsync(programs + "initdb", ["-D", data, "-U", "tracker", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], cancellationToken, asServer: true);
        var server = Start(programs + "postgres", ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off"], asServer: true);
        for (var tries = 0; !File.Exists(Path.Combine(folder, ".s.PGSQL.5432")); tries++)
        {
            Assert.False(server.HasExited || tries > 300, "PostgreSQL does not start.");
            await Task.Delay(100, cancellationToken);
        }

        return new(folder, server);
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("kill", ["-INT", (await File.ReadAllLinesAsync(Path.Combine(_folder, "data", "postmaster.pid")))[0]], CancellationToken.None);
        await _server.WaitForExitAsync();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task RunAsync(string program, string[] arguments, CancellationToken cancellationToken, bool asServer = false)
    {
        using var process = Start(program, arguments, asServer);
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}");
    }

    private static Process Start(string program, string[] arguments, bool asServer) => asServer && Environment.IsPrivilegedProcess
        ? Process.Start(Quiet("runuser", ["-u", "postgres", "--", program, .. arguments]))!
        : Process.Start(Quiet(program, arguments))!;

    private static ProcessStartInfo Quiet(string program, string[] arguments) =>
        new("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = "/tmp" };
}
