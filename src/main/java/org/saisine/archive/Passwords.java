package org.saisine.archive;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The passwords of documents that are being read: in memory alone, until the reading ends. Never stored, never logged, handed
 * to the child and to nobody else; a service that stops meanwhile has forgotten them, and the document asks again.
 */
@Singleton
class Passwords {

    private final Map<Long, String> known = new ConcurrentHashMap<>();

    void keep(long documentId, String password) {
        known.put(documentId, password);
    }

    Optional<String> of(long documentId) {
        return Optional.ofNullable(known.get(documentId));
    }

    void forget(long documentId) {
        known.remove(documentId);
    }

    void forget(@Observes DocumentRead read) {
        forget(read.documentId());
    }
}
