using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>SQLite gives instants back without their kind; every stored instant is UTC.</summary>
public sealed class UtcInstants() : ValueConverter<DateTime, DateTime>(
    instant => instant,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
