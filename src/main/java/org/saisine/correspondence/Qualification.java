package org.saisine.correspondence;

import java.util.Map;
import org.saisine.request.Outcome;

/**
 * What somebody says that a reply means.
 *
 * @param details what belongs to the meaning: mentionsReferral, mentionsCourt, reasoned, amount, outcome,
 *     competentBodyReceivedOn; unknown where absent
 * @param items what became of the documents asked for, by their number; those left out follow the meaning
 */
public record Qualification(ReplyMeaning meaning, Map<String, Object> details, Map<Integer, Outcome> items) {

    public Qualification {
        details = Map.copyOf(details);
        items = Map.copyOf(items);
    }
}
