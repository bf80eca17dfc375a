package org.saisine.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line to write in the journal.
 *
 * @param on the day it happened, not the day it is written down
 * @param details what this type of line says besides its date, by the field names of the calculator's contract
 * @param documentId the document of the archive that proves it
 */
public record Entry(
        EntryType type,
        LocalDate on,
        Map<String, Object> details,
        @Nullable Long documentId) {

    public Entry {
        details = Map.copyOf(details);
    }

    public static Entry of(EntryType type, LocalDate on) {
        return new Entry(type, on, Map.of(), null);
    }

    public Entry with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Entry(type, on, more, documentId);
    }

    public Entry provedBy(@Nullable Long document) {
        return new Entry(type, on, details, document);
    }
}
