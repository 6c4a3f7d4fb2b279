using System.Globalization;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>One reading of a text, line by line under its headings.</summary>
internal sealed class TextReading(Passage passage)
{
    private readonly List<Draft> found = [];
    private readonly Stack<Setting> headings = new();
    private Draft? listed;

    internal List<Suggestion> Read()
    {
        var lines = Outline.Of(passage);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var next = i + 1 < lines.Count ? lines[i + 1] : null;
            if (line.IsAfterFrame)
            {
                headings.Clear();
                listed = null;
            }
            var above = Above(line, next);
            if (next is not null && StandingReader.Work(passage, line.Body, next.Body) is { } work)
            {
                ReadListed(line, work, above);
            }
            else if (!AddsToListed(line) && HeadingReader.IsHeading(passage, line, next, above))
            {
                headings.Push(HeadingReader.Read(passage, line, next!, above, out var asked));
                if (asked is not null)
                    Finish(asked, above);
            }
            else
            {
                ReadLine(line, above);
            }
        }
        foreach (var draft in found.Where(d => d is { Kind: SuggestionKind.Assignment, Leads.Count: 0, Implementers.Count: 0, Product: null, Deadline: null } && string.IsNullOrEmpty(d.Person)))
            draft.Because("OnlyDirection");
        return [.. found.Select(d => d.Suggest(passage))];
    }

    internal Suggestion? ReadChosen()
    {
        if (Outline.Of(passage) is not [var line, ..])
            return null;
        var span = passage.Trim(line.Body with { End = passage.Pieces.Count });
        var bodies = passage.Bodies(span.First, span.End, out var next);
        var action = passage.Trim(new(next, span.End));
        if (bodies.Count == 0 || action.IsEmpty || !bodies.TrueForAll(b => b.Agency is not null || b.IsGroup))
            return null;
        var draft = new Draft(span) { Leads = bodies, NamesLead = true, Action = action };
        draft.Deadline = DeadlineFinder.Of(passage, draft);
        ProductReader.Read(passage, draft);
        return draft.Suggest(passage);
    }

    // "Nhiệm vụ: …" above "Cơ quan chủ trì: …"
    private void ReadListed(Line line, Span work, Setting above)
    {
        var draft = listed = new Draft(passage.Trim(line.Body)) { Action = work };
        Inherit(draft, null, above);
        Finish(draft, above);
        if (draft.ProductKind is null)
            ProductReader.ReadField(passage, work, draft);
    }

    private bool AddsToListed(Line line) =>
        listed is not null && found.Count > 0 && ReferenceEquals(found[^1], listed) && StandingReader.Adds(passage, line.Body);

    private Setting Above(Line line, Line? next)
    {
        double level = line.Level;
        var last = passage.Pieces[line.Body.End - 1];
        if (line.Level == Outline.Unnumbered && next is not null && (last.Is(":") || !last.Is(".")) && HeadingReader.IsHeading(passage, line, next, Setting.None))
            level = next.Level - 0.5;
        while (headings.TryPeek(out var top) && (top.Level >= level || (level == Outline.Unnumbered && top.Leads.Count > 0 && top.Below != Outline.Unnumbered)))
            headings.Pop();
        return headings.TryPeek(out var above) ? above : Setting.None;
    }

    private void ReadLine(Line line, Setting above)
    {
        if (line.Level == Outline.Unnumbered && PaperFrame.Closes(passage.Words(line.Body)))
            return;
        Draft? before = null;
        foreach (var sentence in SentenceCutter.Cut(passage, line.Body))
        {
            if (found.Count > 0 && StandingReader.ReadField(passage, sentence, found[^1]))
                continue;
            if (found.Count > 0 && (StandingReader.Deadline(passage, sentence) ?? (before is null ? null : StandingReader.DeadlineOfProduct(passage, sentence, found[^1]))) is { } place)
            {
                GiveDeadline(sentence, place);
                continue;
            }
            var drafts = MeasureReader.BeginsWithShare(passage, passage.Trim(sentence)) ? [] : new ClauseReader(passage, sentence, above).Read();
            if (Targets(drafts, passage.Trim(sentence), above) is { } targets)
                drafts = [.. targets.Select(part => new Draft(part) { Opens = passage.Trim(sentence).First, Action = part })];
            foreach (var draft in drafts)
            {
                if (NamedBefore(draft) is { } named)
                    (draft.Action, draft.Behind) = (named, draft.Action);
                if (passage.Trim(draft.Action).IsEmpty)
                    continue;
                if (!draft.NamesLead && draft.Leads.Count == 0)
                    BracketReader.Read(passage, draft);
                if (!draft.NamesLead && draft.Leads.Count == 0)
                    Inherit(draft, before, above);
                Finish(draft, above);
                before = draft.NamesLead || before is null ? draft : before;
            }
        }
    }

    // What a sentence that asks nobody sets: one target, or one in each of its parts
    private IReadOnlyList<Span>? Targets(List<Draft> drafts, Span sentence, Setting above)
    {
        if (above.Tells || !(drafts.Count == 0 || above.Aims && drafts.TrueForAll(d => d is { NamesLead: false, Leads.Count: 0 })) || !MeasureReader.Reads(passage, sentence, out _, out _, above.Aims) || IsPast(sentence))
            return null;
        var parts = MeasureReader.Parts(passage, sentence, above.Aims);
        return drafts.Count == 0 || parts.Count > 1 ? parts : null;
    }

    // "Đề án …: Sở Công Thương chủ trì; hoàn thành trong quý III": the work stands before whoever leads, nothing but its time behind
    private Span? NamedBefore(Draft draft)
    {
        var at = draft.Opens;
        while (at < draft.Action.First && !passage.Is(at, ":") && !passage.Is(at, "("))
            at++;
        if (!draft.NamesLead || at >= draft.Action.First || at - draft.Opens < 3 || passage.Body(at + 1, draft.Action.First) is null || passage.Word(draft.Opens, at, out _) is DirectiveWord.Ask or DirectiveWord.Assign)
            return null;
        var behind = passage.Trim(draft.Action);
        return behind.IsEmpty || StandingReader.OnlyTime(passage, behind) is not null ? passage.Trim(new(draft.Opens, at)) : null;
    }

    // "Năm 2020, tỷ lệ … còn 3,5%": a figure of a year gone by
    private bool IsPast(Span span)
    {
        var (gone, ahead) = (false, false);
        for (var i = span.First; i < span.End; i++)
        {
            if (passage.Word(i, span.End, out _) is DirectiveWord.Past && passage.Is(i, "da"))
                return true;
            if (passage.Pieces[i] is { IsNumber: true, Plain: ['1' or '2', _, _, _] } number && passage.On is { } on)
            {
                gone |= int.Parse(number.Plain, CultureInfo.InvariantCulture) < on.Year;
                ahead |= int.Parse(number.Plain, CultureInfo.InvariantCulture) >= on.Year;
            }
        }
        return gone && !ahead;
    }

    private static void Inherit(Draft draft, Draft? before, Setting above)
    {
        if (before is { Leads.Count: > 0 })
        {
            draft.Leads = before.Leads;
            draft.Person = before.Person;
            draft.Because("LeadInSentenceBefore");
        }
        else if (above.Leads.Count > 0)
        {
            draft.Leads = [.. above.Leads];
            draft.Person = above.Person;
            if (draft.Contributors.Count == 0)
                draft.Contributors = [.. above.Contributors];
            draft.Because("LeadInHeading", above.LeadHeading);
        }
        else
        {
            draft.Because("NoSubject");
        }
    }

    private void Finish(Draft draft, Setting above)
    {
        draft.Deadline = DeadlineFinder.Of(passage, draft);
        if (MeasureReader.Reads(passage, draft.Action, out var measure, out var rise, above.Aims && !draft.NamesLead))
        {
            draft.Kind = SuggestionKind.Indicator;
            draft.Deadline = DeadlineFinder.Find(passage, draft.Action, aims: true) ?? OpeningTime(draft);
            draft.Measure = MeasureReader.Describe(passage, draft.Action, measure!, rise);
            draft.Because("MeasuredAim", measure!);
            if (rise is not null)
                draft.Because("MustImproveEachYear", rise);
        }
        else
        {
            ProductReader.Read(passage, draft);
            if (draft.Behind is not null && draft.ProductKind is null)
                ProductReader.ReadField(passage, draft.Action, draft);
        }
        if (draft.Deadline is { } own)
            draft.Because("DeadlineInSentence", passage.Words(own.Words));
        else if (above.Deadline is { } heading && (draft.Kind is SuggestionKind.Indicator || !above.Aims))
        {
            draft.Deadline = heading;
            draft.Because("DeadlineInHeading", passage.Words(heading.Words));
        }
        if (draft.Measure is { Year: null } undated)
            draft.Measure = undated with { Year = draft.Deadline?.Reading is { Recurs: false } reading ? reading.Due?.Year : null };
        found.AddRange(ReviewDrafts.With(passage, draft));
    }

    // "Đến năm 2025, …; …; …": of all the targets
    private DeadlinePlace? OpeningTime(Draft draft) =>
        draft.Action.First > draft.Opens && DeadlineFinder.Find(passage, new(draft.Opens, draft.Action.First), aims: true) is { } time && time.Words.First == draft.Opens ? time : null;

    // "… xây dựng kế hoạch. Định kỳ báo cáo kết quả. Thời gian hoàn thành …": of the plan, not of the reports
    private static bool OnlyReports(Draft draft, Draft before) =>
        draft is { ProductKind: "Báo cáo", NamesLead: false } && ReferenceEquals(draft.Leads, before.Leads) && before is { Kind: SuggestionKind.Assignment, Deadline: null };

    // "Thời gian hoàn thành trong quý III": of the work before, and of what belongs to the same body in the same row
    private void GiveDeadline(Span sentence, DeadlinePlace place)
    {
        var plural = StandingReader.IsPlural(passage, new(sentence.First, place.Words.First));
        var given = false;
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var draft = found[i];
            if (draft.Kind is not SuggestionKind.Assignment || (!given && i > 0 && OnlyReports(draft, found[i - 1])))
                continue;
            if (draft.Deadline is { } own && own.IsStrong || (given && !plural && !ReferenceEquals(draft.Leads, found[^1].Leads)))
                break;
            if (draft.Deadline is null || !given)
            {
                draft.Deadline = place;
                draft.Why.RemoveAll(w => w.Code is "DeadlineInSentence" or "DeadlineInHeading");
                draft.Because("DeadlineInLaterSentence", passage.Words(sentence));
            }
            given = true;
            if (found.Count - i > 40)
                break;
        }
    }
}
