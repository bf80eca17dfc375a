package org.saisine.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * What the index answers, before the database has confirmed each hit.
 *
 * @param words what was looked for in the end, to be marked in titles
 * @param suggestion the words that were answered, where nothing answers those typed
 * @param nearly true where nothing has all the words, and these have most of them
 */
record Findings(
        int total, List<Found> found, FacetTally facets, Query words, Optional<String> suggestion, boolean nearly) {

    /** What was found of one document; what it is called now, the database knows. */
    record Found(long documentId, int page, double score, String snippet, List<Integer> pages) {}
}
