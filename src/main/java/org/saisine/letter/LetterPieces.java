package org.saisine.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saisine.account.Viewer;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** The papers that go along with a letter: what its list of enclosures names, found in the request's file. */
@ApplicationScoped
public class LetterPieces {

    private final Requests requests;
    private final StoredLetters letters;
    private final Clock clock;

    LetterPieces(Requests requests, StoredLetters letters, Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The enclosures of the letter, in its order and by its words; those of a first letter name nothing of the file.
     *
     * @throws Problem not found, where the viewer may not read the request
     */
    @Transactional
    public List<Enclosed> of(Viewer viewer, LetterView letter) {
        Map<String, Piece> known = letter.type().opens() ? Map.of() : known(viewer, letter);
        List<Enclosed> enclosed = new ArrayList<>();
        for (String label : letter.head().enclosures()) {
            enclosed.add(new Enclosed(enclosed.size() + 1, label, known.get(label)));
        }
        return enclosed;
    }

    private Map<String, Piece> known(Viewer viewer, LetterView letter) {
        RequestView request = requests.byId(viewer, letter.requestId()).orElseThrow(Problem::notFound);
        Facts facts = new Facts(
                requests.journal(viewer, request.reference()),
                requests.assess(viewer, request.reference()),
                LocalDate.now(clock));
        return Pieces.of(letters.of(request).stream().map(Letter::view).toList(), facts).all().stream()
                .collect(Collectors.toMap(Piece::label, piece -> piece, (first, second) -> first));
    }
}
