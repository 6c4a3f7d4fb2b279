namespace ResolutionTracker.Domain.Reminders;

/// <summary>Why a person is reminded of an obligation on a day.</summary>
public enum ReminderRule
{
    /// <summary>Sắp đến hạn: to the body's reporters.</summary>
    DueSoon,

    /// <summary>Quá hạn: to the body's reporters.</summary>
    Overdue,

    /// <summary>Quá hạn kéo dài: to the body's head.</summary>
    OverdueToHead,

    /// <summary>Quá hạn kéo dài: to the watching specialist and the office.</summary>
    OverdueToOffice,

    /// <summary>Given, and not yet received or answered.</summary>
    NewWork,

    /// <summary>A report came back.</summary>
    Returned,
}
