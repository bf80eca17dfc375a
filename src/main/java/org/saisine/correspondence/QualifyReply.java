package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saisine.account.Viewer;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Journal;
import org.saisine.request.JournalLine;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Saying what a reply means: its event and the outcome of each document go to the journal; saying it anew voids the first. */
@ApplicationScoped
public class QualifyReply {

    private final Requests requests;
    private final Replies replies;
    private final Journal journal;

    QualifyReply(Requests requests, Replies replies, Journal journal) {
        this.requests = requests;
        this.replies = replies;
        this.journal = journal;
    }

    /** @throws Problem not found; invalid, where the journal cannot take it */
    @Transactional
    public ReplyView qualify(Viewer viewer, String reference, long replyId, Qualification said) {
        RequestView request = requests.contributable(viewer, reference);
        Reply reply = replies.locked(request, replyId);
        if (isTheSame(reply, said)) {
            return replies.view(viewer, reply);
        }
        voidEarlier(viewer, reference, reply);
        List<Long> lines = new ArrayList<>();
        event(viewer, request, reply, said)
                .ifPresent(entry ->
                        lines.add(journal.record(viewer, reference, entry, null).id()));
        outcomes(requests.get(viewer, reference), said)
                .forEach((item, outcome) ->
                        lines.add(journal.resolve(viewer, reference, item, outcome, reply.receivedOn())
                                .id()));
        reply.means(said.meaning(), said.details(), lines);
        return replies.view(viewer, reply);
    }

    /** A double click says the same twice. */
    private static boolean isTheSame(Reply reply, Qualification said) {
        return said.items().isEmpty()
                && reply.meaning().filter(said.meaning()::equals).isPresent()
                && reply.details().equals(said.details());
    }

    private void voidEarlier(Viewer viewer, String reference, Reply reply) {
        List<Long> standing = requests.journal(viewer, reference).stream()
                .filter(line -> !line.voided())
                .map(JournalLine::id)
                .toList();
        reply.journalLines().reversed().stream()
                .filter(standing::contains)
                .forEach(line -> journal.voidLine(viewer, reference, line, "Le sens de la réponse a été corrigé."));
    }

    private Optional<Entry> event(Viewer viewer, RequestView request, Reply reply, Qualification said) {
        if (said.meaning() == ReplyMeaning.TRANSMITTED) {
            return Optional.of(transmission(reply, said));
        }
        return said.meaning().event().map(type -> {
            Entry entry = Entry.of(afterReferral(viewer, request, type), reply.receivedOn())
                    .provedBy(firstDocument(reply))
                    .with("reply", reply.id());
            for (Map.Entry<String, Object> detail : said.details().entrySet()) {
                entry = said.meaning().asks(detail.getKey()) ? entry.with(detail.getKey(), detail.getValue()) : entry;
            }
            return said.meaning() == ReplyMeaning.DISCLOSURE || said.meaning() == ReplyMeaning.PARTIAL_DISCLOSURE
                    ? entry.with("extent", said.meaning() == ReplyMeaning.DISCLOSURE ? "FULL" : "PARTIAL")
                    : entry;
        });
    }

    /** A refusal that comes after the CADA was asked confirms the first (CJA, art. R. 343-4 and R. 343-5). */
    private EntryType afterReferral(Viewer viewer, RequestView request, EntryType type) {
        boolean referred = requests.journal(viewer, request.reference()).stream()
                .anyMatch(line -> !line.voided() && line.type() == EntryType.REFERRED);
        return type == EntryType.EXPRESS_REFUSAL && referred ? EntryType.REFUSAL_CONFIRMED : type;
    }

    /** The delay runs from the day on which the competent body received it (CRPA, art. L. 114-2); a note where not known. */
    private static Entry transmission(Reply reply, Qualification said) {
        Object day = said.details().get("competentBodyReceivedOn");
        Entry entry = day == null
                ? Entry.of(EntryType.NOTE, reply.receivedOn()).with("text", "Transmise à une autre administration")
                : Entry.of(EntryType.RECEIVED_BY_COMPETENT_BODY, LocalDate.parse(day.toString()));
        return entry.provedBy(firstDocument(reply)).with("reply", reply.id());
    }

    /** Those said one by one, and the awaited ones as the meaning goes. */
    private static Map<Integer, Outcome> outcomes(RequestView request, Qualification said) {
        Map<Integer, Outcome> outcomes = new TreeMap<>();
        said.meaning().items().ifPresent(all -> request.items().stream()
                .filter(item -> item.outcome() == Outcome.PENDING)
                .forEach(item -> outcomes.put(item.number(), all)));
        outcomes.putAll(said.items());
        return outcomes;
    }

    private static @org.jspecify.annotations.Nullable Long firstDocument(Reply reply) {
        return reply.documents().isEmpty() ? null : reply.documents().getFirst().documentId();
    }
}
