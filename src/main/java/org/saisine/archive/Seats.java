package org.saisine.archive;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The documents being read at this moment: none twice, and no team on every seat, so that a pile of slow files of one team
 * never keeps another's letter waiting.
 */
final class Seats {

    private final int all;
    private final Map<Long, Long> teamOfDocument = new HashMap<>();

    Seats(int all) {
        this.all = all;
    }

    /** False where there is no seat for it now, and {@code work} was not done. */
    boolean read(long documentId, long teamId, Runnable work) {
        if (!take(documentId, teamId)) {
            return false;
        }
        try {
            work.run();
        } finally {
            leave(documentId);
        }
        return true;
    }

    private synchronized boolean take(long documentId, long teamId) {
        boolean teamHasItsShare = Collections.frequency(teamOfDocument.values(), teamId) >= all - 1;
        if (teamOfDocument.size() >= all || teamHasItsShare) {
            return false;
        }
        return teamOfDocument.putIfAbsent(documentId, teamId) == null;
    }

    private synchronized void leave(long documentId) {
        teamOfDocument.remove(documentId);
    }
}
