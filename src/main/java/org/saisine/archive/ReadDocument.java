package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the pages of a document. */
@ApplicationScoped
class ReadDocument {

    void read(long documentId) {}
}
