package org.saisine.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.saisine.account.Viewer;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Reading letters: the door for the rows above. */
@ApplicationScoped
public class Letters {

    private final StoredLetters letters;
    private final Requests requests;
    private final LetterPdf pdf;

    Letters(StoredLetters letters, Requests requests, LetterPdf pdf) {
        this.letters = letters;
        this.requests = requests;
        this.pdf = pdf;
    }

    /**
     * The letters of a request, oldest first.
     *
     * @throws Problem not found, where the viewer may not read the request
     */
    @Transactional
    public List<LetterView> of(Viewer viewer, String reference) {
        return letters.of(requests.get(viewer, reference)).stream()
                .map(Letter::view)
                .toList();
    }

    /** @throws Problem not found, where there is none or the viewer may not read the request */
    @Transactional
    public LetterView get(Viewer viewer, String reference, int number) {
        return letters.of(requests.get(viewer, reference), number).view();
    }

    /** For jobs, where nobody is signed in: whoever enqueued the job had the right to send this letter. */
    @Transactional
    public Optional<LetterView> byId(long id) {
        return letters.findByIdOptional(id).map(Letter::view);
    }

    /** The letter as PDF; of a frozen letter, always the same text. No transaction is open meanwhile. */
    public byte[] pdf(LetterView letter) {
        return pdf.render(letter.head(), letter.markdown());
    }
}
