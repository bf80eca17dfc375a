package org.saisine.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal, for reading.
 *
 * @param voided a later line says that this one was wrong
 * @param voids the line that this one says was wrong
 */
public record JournalLine(
        long id,
        EntryType type,
        LocalDate on,
        Instant recordedAt,
        @Nullable Long recordedBy,
        Map<String, Object> details,
        @Nullable Long documentId,
        boolean voided,
        @Nullable Long voids,
        String reason) {

    public String label() {
        return type.label();
    }

    static List<JournalLine> of(List<RequestEvent> journal) {
        Set<Long> voided = RequestEvents.voidedAmong(journal);
        return journal.stream()
                .map(line -> of(line, voided.contains(line.id())))
                .toList();
    }

    private static JournalLine of(RequestEvent line, boolean voided) {
        return new JournalLine(
                line.id(),
                line.type(),
                line.occurredOn(),
                line.recordedAt(),
                line.recordedBy().orElse(null),
                line.details(),
                line.documentId().orElse(null),
                voided,
                line.voids().orElse(null),
                line.reason());
    }
}
