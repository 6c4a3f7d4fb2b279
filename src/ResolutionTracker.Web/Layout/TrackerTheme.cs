using MudBlazor;

namespace ResolutionTracker.Web.Layout;

/// <summary>The colours and faces given to MudBlazor; css/app.css holds the same palette for our own markup.</summary>
public static class TrackerTheme
{
    private static readonly string[] Face = ["Be Vietnam Pro", "Segoe UI", "Roboto", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#9b1c1c",
            PrimaryContrastText = "#ffffff",
            Secondary = "#7a5600",
            SecondaryContrastText = "#ffffff",
            Info = "#1d5a94",
            Success = "#1a6b3c",
            Warning = "#8a5300",
            Error = "#b3211a",
            Background = "#f5f6f7",
            Surface = "#ffffff",
            AppbarBackground = "#ffffff",
            AppbarText = "#1f2429",
            DrawerBackground = "#ffffff",
            DrawerText = "#1f2429",
            TextPrimary = "#1f2429",
            TextSecondary = "#545d66",
            ActionDefault = "#545d66",
            LinesDefault = "#dcdfe3",
            LinesInputs = "#868e96",
            Divider = "#dcdfe3",
            TableLines = "#e4e7ea",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#f0958d",
            PrimaryContrastText = "#2b0707",
            Secondary = "#e3b94f",
            SecondaryContrastText = "#241a00",
            Info = "#86b8ea",
            Success = "#7bcb98",
            Warning = "#e8b765",
            Error = "#f4978e",
            ErrorContrastText = "#2b0707",
            Background = "#14171a",
            Surface = "#1c2125",
            AppbarBackground = "#1c2125",
            AppbarText = "#e6e9ec",
            DrawerBackground = "#1c2125",
            DrawerText = "#e6e9ec",
            TextPrimary = "#e6e9ec",
            TextSecondary = "#a9b2ba",
            TextDisabled = "#7d868e",
            ActionDefault = "#a9b2ba",
            LinesDefault = "#343b42",
            LinesInputs = "#7d868e",
            Divider = "#343b42",
            TableLines = "#2b3137",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Face, FontSize = ".875rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Face, FontSize = ".9375rem", LineHeight = "1.55", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Face, FontSize = ".875rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Face, FontSize = ".875rem", FontWeight = "600", TextTransform = "none", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = Face, FontSize = "1.0625rem", FontWeight = "600", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontFamily = Face, FontSize = ".8125rem", LetterSpacing = "normal" },
        },
    };
}
