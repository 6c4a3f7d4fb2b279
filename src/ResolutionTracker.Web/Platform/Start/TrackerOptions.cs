using System.ComponentModel.DataAnnotations;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Web.Platform.Start;

/// <summary>Settings of the house, checked at start.</summary>
public sealed class TrackerOptions
{
    public const string Section = "Tracker";

    /// <summary>Where the database, files, keys and mails lie; empty for <c>data/</c> at the root of the project.</summary>
    public string? DataFolder { get; set; }

    /// <summary>The wall-clock time in Viet Nam at which the domain's clock begins at each start; empty for the real time. Development only.</summary>
    [RegularExpression(@"\d{4}-\d\d-\d\dT\d\d:\d\d", ErrorMessage = "Tracker:DemoTime must look like 2022-11-15T08:00.")]
    public string? DemoTime { get; set; }

    /// <summary>Loads the demo case and its accounts into an empty database. Development only.</summary>
    public bool SeedDemo { get; set; }

    /// <summary>How many pages one person may have open at the same time.</summary>
    [Range(1, 1000)]
    public int MostCircuits { get; set; } = 10;

    /// <summary>The posts that may not come in without a second factor; whoever has none yet is led to set it up at sign-in.</summary>
    public IList<Role> SecondFactorFor { get; init; } = [];

    /// <summary>Whether the recurring jobs run in this process.</summary>
    public bool RunJobs { get; set; } = true;

    /// <summary>Whether "trước ngày X" is on time through X (Usual) or through the day before (Strict). Deadlines already saved stay.</summary>
    [EnumDataType(typeof(BeforeReading))]
    public BeforeReading BeforeReading { get; set; } = BeforeReading.Usual;

    /// <summary>A small office does without the second pair of eyes: its staff may do what the office head approves. The history says so beside the name.</summary>
    public bool SmallOffice { get; set; }

    /// <summary>Working days a body has to answer a letter that asks for an explanation. Letters already drafted keep theirs.</summary>
    [Range(1, 60)]
    public int ExplanationDays { get; set; } = 5;

    /// <summary>The address people open, for links in mails and invitations.</summary>
    [Required, Url]
    public string PublicUrl { get; set; } = "http://127.0.0.1:5080";

    /// <summary>Host and port of the mail server; empty writes each mail as an .eml file into the data folder.</summary>
    public string? SmtpHost { get; set; }

    [Range(1, 65535)]
    public int SmtpPort { get; set; } = 25;

    public string? SmtpUser { get; set; }

    public string? SmtpPassword { get; set; }

    [Required, EmailAddress]
    public string MailFrom { get; set; } = "nhacviec@theodoi.local";

    [Required]
    public string MailFromName { get; set; } = "Theo dõi thực hiện nghị quyết";
}
