using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Start;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>Writes the one mail of a person and a day: what is overdue, what is due soon, what is new or came back. In Vietnamese, whoever runs the job.</summary>
public sealed class DigestWriter(IStringLocalizer<ReminderText> words, IOptions<TrackerOptions> options)
{
    // A mail is read by a person; the rest stands in the list it links to.
    private const int MostLines = 40;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private string Site => options.Value.PublicUrl.TrimEnd('/');

    public OutboxMail Write(PersonDigest digest, DateOnly on, WorkingCalendar calendar)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Vietnamese;
        try
        {
            var person = digest.Person;
            return new(person.Id, person.Email, Subject(digest), Body(digest, on, calendar), on, MessageId(person.Id, on));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>The same person and day always give the same one, so that a repeated mail is seen as one.</summary>
    private string MessageId(int accountId, DateOnly on) =>
        string.Create(CultureInfo.InvariantCulture, $"nhac-viec.{on:yyyyMMdd}.{accountId}@{new MimeKit.MailboxAddress("", options.Value.MailFrom).Domain}");

    private string Subject(PersonDigest digest)
    {
        (string Key, int Count)[] parts = [("SubjectOverdue", digest.Overdue.Count), ("SubjectDueSoon", digest.DueSoon.Count), ("SubjectNew", digest.NewOrReturned.Count)];
        var said = words["Subject", string.Join(", ", parts.Where(p => p.Count > 0).Select(p => words[p.Key, p.Count].Value))].Value;
        return digest.Person.IsDemo ? $"{said} {words["DemoMark"].Value}" : said;
    }

    private string Body(PersonDigest digest, DateOnly on, WorkingCalendar calendar)
    {
        var person = digest.Person;
        var body = new StringBuilder();
        body.Append(words["Greeting", person.Name, Formats.Date(on)].Value).Append('\n');
        if (person.IsDemo)
        {
            body.Append(words["DemoNote"].Value).Append('\n');
        }

        Section(body, "SectionOverdue", digest.Overdue, person, on, calendar);
        Section(body, "SectionDueSoon", digest.DueSoon, person, on, calendar);
        Section(body, "SectionNew", digest.NewOrReturned, person, on, calendar);
        body.Append("\n--\n").Append(words[person.IsReporter || person.IsHead ? "WhyAgency" : "WhyOffice"].Value).Append('\n').Append(words["HowToChange"].Value).Append('\n');
        return body.ToString();
    }

    private void Section(StringBuilder body, string head, IReadOnlyList<ReminderItem> items, ReminderPerson person, DateOnly on, WorkingCalendar calendar)
    {
        if (items.Count == 0)
        {
            return;
        }

        body.Append('\n').Append(words[head, items.Count].Value).Append('\n');
        foreach (var item in items.Take(MostLines))
        {
            var obligation = item.Obligation;
            body.Append("- ").Append(item.Title).Append('\n').Append("  ").Append(RoleOf(item, person)).Append("; ").Append(Deadline(obligation, on, calendar));
            if (item.ReturnReason is { } reason && head == "SectionNew")
            {
                body.Append("; ").Append(words["ReturnedBecause", reason].Value);
            }

            body.Append('\n').Append("  ").Append(Site).Append(Urls.Obligation(obligation.Id)).Append('\n');
        }

        if (items.Count > MostLines)
        {
            body.Append(words["AndMore", items.Count - MostLines, Site + (person.IsOffice ? Urls.OverdueList : Urls.MyWork)].Value).Append('\n');
        }
    }

    private string RoleOf(ReminderItem item, ReminderPerson person)
    {
        var role = words[item.Obligation.Role == ObligationRole.Lead ? "RoleLead" : "RoleContribution"].Value;
        return item.Obligation.AgencyId == person.AgencyId ? role : $"{role}: {item.Agency}";
    }

    private string Deadline(Obligation obligation, DateOnly on, WorkingCalendar calendar)
    {
        if (obligation.DueOn is not { } due)
        {
            return words[obligation.NoDeadline == NoDeadline.NotRequired ? "NoDeadlineRequired" : "NoDeadlineSet"].Value;
        }

        var date = Formats.Date(due);
        var text = obligation.DueText is { Length: > 0 } written ? written : date;
        var said = text.Contains(date, StringComparison.Ordinal) ? words["Deadline", text] : words["DeadlineAsWritten", text, date];
        var days = due.DayNumber - on.DayNumber;
        var left = days switch
        {
            < 0 => words["DaysLate", -days, calendar.WorkingDaysBetween(due, on)],
            0 => words["DueToday"],
            _ => words["DaysLeft", days],
        };
        return $"{said.Value}; {left.Value}";
    }
}
