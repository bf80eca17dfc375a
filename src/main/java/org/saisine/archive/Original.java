package org.saisine.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The file behind a document and how far it has been read.
 *
 * @param stored numbers of the pages that need no more reading
 * @param pageCount 0 while the pages have not been counted
 */
record Original(long documentId, long teamId, String sha256, String mediaType, Set<Integer> stored, int pageCount) {

    /** Pages that nobody has read yet. */
    List<Integer> missing() {
        return IntStream.rangeClosed(1, pageCount)
                .filter(page -> !stored.contains(page))
                .boxed()
                .toList();
    }
}
