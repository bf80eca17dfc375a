package org.saisine.search;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** The searches that each person has saved; nobody sees those of another. */
@ApplicationScoped
class SavedSearches implements PanacheRepository<SavedSearch> {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUERY = 2000;
    private static final int MOST = 100;

    private final Clock clock;

    SavedSearches(Clock clock) {
        this.clock = clock;
    }

    /** By name. */
    @Transactional
    List<SavedSearchView> of(Viewer viewer) {
        return list("personId = ?1 order by lower(name), id", viewer.personId()).stream()
                .map(SavedSearch::view)
                .toList();
    }

    /**
     * Keeps a search under a name; the same search again only changes its name.
     *
     * @throws Problem invalid, without a name, or where it is too much
     */
    @Transactional
    void save(Viewer viewer, String name, SearchForm form) {
        String query = new SearchLinks(form).saved();
        String tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME || query.isEmpty() || query.length() > LONGEST_QUERY) {
            throw Problem.invalid(
                    Map.of("name", "Donnez un nom à cette recherche, de " + LONGEST_NAME + " caractères au plus."));
        }
        Optional<SavedSearch> same =
                find("personId = ?1 and query = ?2", viewer.personId(), query).firstResultOptional();
        if (same.isPresent()) {
            same.get().rename(tidy);
            return;
        }
        if (count("personId", viewer.personId()) >= MOST) {
            throw Problem.invalid(
                    "Vous avez déjà enregistré " + MOST + " recherches.",
                    "Retirez-en une de la page de l’archive, puis recommencez.");
        }
        persist(new SavedSearch(viewer.personId(), tidy, query, clock.instant()));
    }

    /** @throws Problem not found, where it is none of theirs */
    @Transactional
    void remove(Viewer viewer, long id) {
        if (delete("id = ?1 and personId = ?2", id, viewer.personId()) == 0) {
            throw Problem.notFound();
        }
    }
}
