package org.saisine.search;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A search that a person wants to find again (recherche enregistrée), as the address of its results. */
@Entity
class SavedSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;
    private String name;
    private String query;
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SavedSearch() {}

    SavedSearch(long personId, String name, String query, Instant now) {
        this.personId = personId;
        this.name = name;
        this.query = query;
        this.createdAt = now;
    }

    void rename(String newName) {
        this.name = newName;
    }

    SavedSearchView view() {
        if (id == null) {
            throw new IllegalStateException("This search is not stored yet.");
        }
        return new SavedSearchView(id, name, SearchLinks.PATH + "?" + query);
    }
}
