using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Blockages;
using ResolutionTracker.Domain.Comments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Goals;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Platform.Data;

public sealed class TrackerDbContext(DbContextOptions<TrackerDbContext> options)
    : IdentityDbContext<UserAccount, IdentityRole<int>, int>(options), IDataProtectionKeyContext
{
    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<Term> Terms => Set<Term>();

    public DbSet<Resolution> Resolutions => Set<Resolution>();

    public DbSet<ResolutionRelation> Relations => Set<ResolutionRelation>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<Clause> Clauses => Set<Clause>();

    public DbSet<TextVersion> TextVersions => Set<TextVersion>();

    public DbSet<TextDraft> TextDrafts => Set<TextDraft>();

    public DbSet<SuggestionDecision> SuggestionDecisions => Set<SuggestionDecision>();

    public DbSet<Orientation> Orientations => Set<Orientation>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<AssignmentSource> AssignmentSources => Set<AssignmentSource>();

    public DbSet<Obligation> Obligations => Set<Obligation>();

    public DbSet<AppendixImport> AppendixImports => Set<AppendixImport>();

    public DbSet<DueDayChange> DueDayChanges => Set<DueDayChange>();

    public DbSet<Suspension> Suspensions => Set<Suspension>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<Blockage> Blockages => Set<Blockage>();

    public DbSet<BlockedDuty> BlockedDuties => Set<BlockedDuty>();

    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<UrgingCall> UrgingCalls => Set<UrgingCall>();

    public DbSet<ProgressReport> ProgressReports => Set<ProgressReport>();

    public DbSet<ReportingRegime> ReportingRegimes => Set<ReportingRegime>();

    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();

    public DbSet<ReviewCycle> ReviewCycles => Set<ReviewCycle>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();

    public DbSet<CalendarYear> CalendarYears => Set<CalendarYear>();

    public DbSet<ReminderEntry> ReminderEntries => Set<ReminderEntry>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<HistoryHead> HistoryHeads => Set<HistoryHead>();

    public DbSet<SignInSession> Sessions => Set<SignInSession>();

    public DbSet<Operation> Operations => Set<Operation>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Set by the door while it holds the write gate itself, around several saves.</summary>
    internal bool HoldsGate { get; set; }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Stamp();
        if (HoldsGate)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        // Identity's own stores save themselves; the gate sits here so that they queue too.
        using var turn = await this.GetService<WriteGate>().EnterAsync(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Data Protection stores its keys so, once in three months; nothing else waits in a thread.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Stamp();
        using var turn = this.GetService<WriteGate>().Enter();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(TrackerDbContext).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType)))
        {
            type.FindProperty(nameof(Entity.Version))!.IsConcurrencyToken = true;
        }

        foreach (var property in builder.Model.GetEntityTypes().SelectMany(t => t.GetProperties())
            .Where(p => p.ClrType == typeof(string) && p.GetMaxLength() is null && p.DeclaringType.ClrType.Namespace!.StartsWith("Microsoft.", StringComparison.Ordinal)))
        {
            property.SetMaxLength(Words.TextLength);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstants>();
        configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
    }

    private void Stamp()
    {
        foreach (var entry in ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList())
        {
            TextRules.Apply(entry);
            if (entry.Entity is Entity)
            {
                var version = entry.Property(nameof(Entity.Version));
                version.CurrentValue = entry.State == EntityState.Added ? 1 : (int)version.OriginalValue! + 1;
            }
        }
    }
}
