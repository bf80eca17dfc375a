package org.saisine.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.request.RequestView;
import org.saisine.web.Problem;

/** The letters of all requests. Access was asked through the request, which every method is given. */
@ApplicationScoped
class StoredLetters implements PanacheRepository<Letter> {

    List<Letter> of(RequestView request) {
        return list("requestId = ?1 order by number", request.id());
    }

    /** @throws Problem not found */
    Letter of(RequestView request, int number) {
        return find("requestId = ?1 and number = ?2", request.id(), number)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /**
     * The letter, to be changed.
     *
     * @throws Problem not found; conflict, where somebody else changed it since {@code seen}
     */
    Letter writable(RequestView request, int number, @Nullable Integer seen) {
        lock(request);
        Letter letter = of(request, number);
        letter.requireVersion(seen);
        return letter;
    }

    Optional<Letter> draft(RequestView request, LetterType type) {
        lock(request);
        return find("requestId = ?1 and type = ?2 and frozenAt is null", request.id(), type)
                .firstResultOptional();
    }

    int nextNumber(RequestView request) {
        return of(request).stream().mapToInt(Letter::number).max().orElse(0) + 1;
    }

    /** Two gestures at once on the letters of a request follow each other. */
    private void lock(RequestView request) {
        getEntityManager()
                .createNativeQuery("select id from records_request where id = ?1 for update")
                .setParameter(1, request.id())
                .getSingleResult();
    }

    LetterView written(Letter letter) {
        persistAndFlush(letter);
        return letter.view();
    }
}
