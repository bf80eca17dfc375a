package org.saisine.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.deadline.Events;
import org.saisine.deadline.ImpossibleJournal;
import org.saisine.web.Problem;

/** Writing in the journal of a request: lines are added and voided, never changed; the situation follows. */
@ApplicationScoped
public class Journal {

    private final RecordsRequests requests;
    private final RequestEvents events;
    private final Situations situations;
    private final Audit audit;
    private final Event<JournalGrew> news;
    private final Clock clock;

    Journal(
            RecordsRequests requests,
            RequestEvents events,
            Situations situations,
            Audit audit,
            Event<JournalGrew> news,
            Clock clock) {
        this.requests = requests;
        this.events = events;
        this.situations = situations;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Writes a line.
     *
     * @param seen the version that the author saw, for a 409 where somebody else has written since; null to write anyway
     * @throws Problem invalid, where the line cannot have happened; nothing is written then
     */
    @Transactional
    public JournalLine record(Viewer viewer, String reference, Entry entry, @Nullable Integer seen) {
        RecordsRequest request = requests.writable(viewer, reference, seen);
        requirePossible(entry);
        var line = new RequestEvent(request.id(), entry, viewer.personId(), clock.instant());
        return write(viewer, request, line);
    }

    /** Says what became of one document asked for. */
    @Transactional
    public JournalLine resolve(Viewer viewer, String reference, int item, Outcome outcome, LocalDate on) {
        Entry entry = new Entry(EntryType.ITEM_OUTCOME, on, Map.of("item", item, "outcome", outcome.name()), null);
        return record(viewer, reference, entry, null);
    }

    /** Voids a wrong line; it stays readable, crossed out, with the reason. */
    @Transactional
    public JournalLine voidLine(Viewer viewer, String reference, long lineId, String reason) {
        RecordsRequest request = requests.writable(viewer, reference, null);
        RequestEvent wrong = events.standing(request.id()).stream()
                .filter(line -> line.id() == lineId)
                .findFirst()
                .orElseThrow(Problem::notFound);
        return write(viewer, request, RequestEvent.voiding(wrong, reason, viewer.personId(), clock.instant()));
    }

    /**
     * Says more of a line, whose date and proof stay: the old one is voided, a fuller one takes its place.
     *
     * @throws Problem not found, where the line does not stand
     */
    @Transactional
    public JournalLine complete(Viewer viewer, String reference, long lineId, Map<String, Object> more) {
        return replace(viewer, reference, lineId, brief -> {
            Entry full = brief;
            for (Map.Entry<String, Object> detail : more.entrySet()) {
                full = full.with(detail.getKey(), detail.getValue());
            }
            return full;
        });
    }

    /**
     * Joins to a line the document that proves it: the old one is voided, one with its proof takes its place.
     *
     * @throws Problem not found, where the line does not stand
     */
    @Transactional
    public JournalLine prove(Viewer viewer, String reference, long lineId, long documentId) {
        return replace(viewer, reference, lineId, brief -> brief.provedBy(documentId));
    }

    private JournalLine replace(Viewer viewer, String reference, long lineId, UnaryOperator<Entry> change) {
        RequestEvent brief = events
                .standing(requests.writable(viewer, reference, null).id())
                .stream()
                .filter(line -> line.id() == lineId)
                .findFirst()
                .orElseThrow(Problem::notFound);
        Entry full = change.apply(new Entry(
                brief.type(),
                brief.occurredOn(),
                brief.details(),
                brief.documentId().orElse(null)));
        requirePossible(full);
        voidLine(viewer, reference, lineId, "Remplacée par une ligne plus complète.");
        return record(viewer, reference, full, null);
    }

    private JournalLine write(Viewer viewer, RecordsRequest request, RequestEvent line) {
        events.persistAndFlush(line);
        situations.settle(request, LocalDate.now(clock));
        audit.record(viewer, "journal." + line.type().name().toLowerCase(Locale.ROOT), request.reference(), "");
        news.fire(new JournalGrew(request.id(), request.reference(), line.type()));
        return JournalLine.of(List.of(line)).getFirst();
    }

    private static void requirePossible(Entry entry) {
        if (entry.type() == EntryType.VOIDED) {
            throw Problem.invalid("Une ligne ne s’annule pas ainsi.", "Ouvrez la ligne à annuler dans le journal.");
        }
        if (entry.type() == EntryType.DATES_RECOMPUTED) {
            throw Problem.invalid(
                    "Le service seul inscrit cette ligne.", "Elle vient d’elle-même quand un calcul est corrigé.");
        }
        try {
            entry.type().legal().ifPresent(type -> Events.of(type, entry.on(), entry.details()));
        } catch (ImpossibleJournal impossible) {
            throw Situations.impossible(impossible);
        }
    }
}
