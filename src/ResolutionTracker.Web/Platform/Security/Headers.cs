namespace ResolutionTracker.Web.Platform.Security;

/// <summary>What a browser may do with our pages: everything comes from here, nothing from elsewhere.</summary>
public static class Headers
{
    /// <summary>For stored files: whatever is in them runs nothing and is kept by nobody on the way.</summary>
    public const string Download = nameof(Download);

    /// <summary>For stored pictures and PDFs shown inside our own pages; the browser's reader of PDFs does not work in a sandbox.</summary>
    public const string View = nameof(View);

    public static void AddHeaders(this IServiceCollection services) =>
        services.AddSecurityHeaderPolicies().AddPolicy(Download, policies => policies
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddCrossOriginResourcePolicy(x => x.SameOrigin())
            .AddCustomHeader("Cache-Control", "no-store")
            .RemoveServerHeader()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddSandbox();
            }))
        .AddPolicy(View, policies => policies
            .AddFrameOptionsSameOrigin()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddCrossOriginResourcePolicy(x => x.SameOrigin())
            .AddCustomHeader("Cache-Control", "no-store")
            .RemoveServerHeader()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddObjectSrc().Self();
                csp.AddStyleSrc().UnsafeInline();
                csp.AddFrameAncestors().Self();
            }));

    public static void UseHeaders(this WebApplication app)
    {
        var policies = new HeaderPolicyCollection()
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicySameOrigin()
            .AddCrossOriginOpenerPolicy(x => x.SameOrigin())
            .AddCrossOriginResourcePolicy(x => x.SameOrigin())
            .RemoveServerHeader()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().Self();
                csp.AddBaseUri().Self();
                csp.AddFormAction().Self();
                csp.AddFrameAncestors().None();
                csp.AddObjectSrc().None();
                csp.AddImgSrc().Self().Data();
                csp.AddScriptSrc().Self();

                // MudBlazor writes its theme and its popovers' places as styles in the page.
                csp.AddStyleSrc().Self().UnsafeInline();
            });
        if (!app.Environment.IsDevelopment())
        {
            policies.AddStrictTransportSecurityMaxAge();
        }

        app.UseSecurityHeaders(policies);
    }
}
