package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodySummary;

/** Finds bodies for the box that finds everything: only those whose name has the words; the directory guesses more. */
@ApplicationScoped
class BodySearch {

    private static final int LOOKED_AT = 20;

    private final PublicBodies bodies;

    BodySearch(PublicBodies bodies) {
        this.bodies = bodies;
    }

    List<PublicBodySummary> find(String words, int count) {
        Set<String> wanted = forms(words);
        return wanted.isEmpty()
                ? List.of()
                : bodies.search(words, LOOKED_AT).publicBodies().stream()
                        .filter(body -> forms(body.name()).containsAll(wanted))
                        .limit(count)
                        .toList();
    }

    private static Set<String> forms(String text) {
        return WordQueries.withoutEmptyWords(Words.of(text)).stream()
                .flatMap(word -> word.simple().stream())
                .map(Word::form)
                .collect(Collectors.toSet());
    }
}
