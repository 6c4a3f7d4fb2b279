using Microsoft.AspNetCore.Mvc;

namespace ResolutionTracker.Web.Platform.Start;

/// <summary>Health addresses, and the answer to everything else while the database is being prepared.</summary>
public static class NotReadyYet
{
    private const string Page = """
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>Đang khởi động</title></head>
        <body style="font-family:sans-serif;text-align:center;margin-top:20vh"><h1>Hệ thống đang khởi động</h1>
        <p>Trang sẽ tự mở lại sau vài giây.</p><p lang="en">The system is starting; this page reloads by itself.</p></body></html>
        """;

    public static void UseReadiness(this WebApplication app)
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        app.Use(async (context, next) =>
        {
            if (readiness.IsReady || context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
            {
                await next(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "3";
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(Page, context.RequestAborted);
        });
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous();
        app.MapGet("/health/ready", ([FromServices] Readiness readiness) => readiness.IsReady
            ? Results.Text("ready")
            : Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
    }
}
