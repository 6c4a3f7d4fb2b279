namespace ResolutionTracker.Web.Components;

/// <summary>The rows of one page of a list, as <see cref="Pager"/> counts its pages.</summary>
public static class PagedRows
{
    /// <param name="rows">In an order whose last key is unique.</param>
    /// <param name="page">Counted from 1; a page beyond the last shows as the last.</param>
    public static IQueryable<T> OnPage<T>(this IQueryable<T> rows, int page, int total) =>
        rows.Skip((Pager.Shown(page, total) - 1) * Pager.Rows).Take(Pager.Rows);
}
