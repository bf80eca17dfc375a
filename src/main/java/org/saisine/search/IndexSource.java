package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.saisine.archive.DocumentView;
import org.saisine.archive.Documents;
import org.saisine.archive.IndexableDocument;
import org.saisine.archive.Pages;
import org.saisine.publicbody.PublicBodies;

/** What the index is made from, read from the database in short transactions. */
@ApplicationScoped
class IndexSource {

    private final EntityManager entities;
    private final Documents documents;
    private final Pages pages;
    private final PublicBodies bodies;

    IndexSource(EntityManager entities, Documents documents, Pages pages, PublicBodies bodies) {
        this.entities = entities;
        this.documents = documents;
        this.pages = pages;
        this.bodies = bodies;
    }

    /** Names the database, so that an index made from another one is recognised. */
    @Transactional
    String database() {
        return entities.createNativeQuery("select id::text from search_source")
                .getSingleResult()
                .toString();
    }

    @Transactional
    List<IndexableDocument> changedSince(long sequence, int limit) {
        return documents.changedSince(sequence, limit);
    }

    @Transactional
    List<Entry> entries(DocumentView document) {
        Long body = document.publicBodyId();
        String bodyName = body == null ? "" : bodies.names(Set.of(body)).getOrDefault(body, "");
        return Entry.of(document, bodyName, pages.indexable(document.id()));
    }
}
