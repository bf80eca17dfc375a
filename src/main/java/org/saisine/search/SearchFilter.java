package org.saisine.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.DocumentKind;

/**
 * Which documents are searched; null means all.
 *
 * @param publicBodyId the body that produced the document
 * @param from the first day of the document's own date
 * @param to the last day
 * @param requestId the request that brought it
 */
record SearchFilter(
        @Nullable DocumentKind kind,
        @Nullable Long publicBodyId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long requestId) {

    static SearchFilter none() {
        return new SearchFilter(null, null, null, null, null);
    }

    boolean isEmpty() {
        return equals(none());
    }
}
