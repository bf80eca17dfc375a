package org.saisine.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.request.Channel;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Preparing letters: drafted from the template, edited by their author, frozen when they leave. */
@ApplicationScoped
public class LetterDrafts {

    private final LetterComposer composer;
    private final StoredLetters letters;
    private final Repetition repetition;
    private final Requests requests;
    private final Audit audit;
    private final Clock clock;

    LetterDrafts(
            LetterComposer composer,
            StoredLetters letters,
            Repetition repetition,
            Requests requests,
            Audit audit,
            Clock clock) {
        this.composer = composer;
        this.letters = letters;
        this.repetition = repetition;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The draft of this letter, brought up to date with its request; a new one where there is none yet. Asked twice, it
     * is the same draft.
     *
     * @throws Problem as {@link LetterComposer#compose}
     */
    @Transactional
    public LetterView draft(Viewer viewer, String reference, LetterType type) {
        RequestView request = requests.contributable(viewer, reference);
        if (type == LetterType.NEW_REQUEST && !request.draft()) {
            return anew(viewer, reference);
        }
        Letter letter = letters.draft(request, type).orElse(null);
        ComposedLetter fresh = composer.compose(viewer, reference, type, letter == null ? null : letter.stance());
        if (letter == null) {
            letter = letters.draft(request, fresh.type()).orElse(null);
        }
        if (letter == null) {
            letter = new Letter(request.id(), letters.nextNumber(request), fresh, viewer.personId(), clock.instant());
            audit.record(viewer, "letter.drafted", reference, fresh.type().name());
        } else {
            letter.follow(fresh);
        }
        return letters.written(letter);
    }

    /** The first letter of a new request for the same documents. */
    private LetterView anew(Viewer viewer, String reference) {
        composer.requireAdmitted(viewer, reference, LetterType.NEW_REQUEST);
        return draft(viewer, repetition.start(viewer, reference).reference(), LetterType.INITIAL_REQUEST);
    }

    /**
     * The author's own words.
     *
     * @param seen the version that the author saw, for a 409 where somebody else has written since; null to overwrite
     * @throws Problem not found; conflict, where it has changed or left; invalid, where the text is empty or too long
     */
    @Transactional
    public LetterView edit(Viewer viewer, String reference, int number, LetterEdit edit, @Nullable Integer seen) {
        Letter letter = letters.writable(requests.contributable(viewer, reference), number, seen);
        letter.edit(edit);
        return letters.written(letter);
    }

    /**
     * Whom it is for, where its author knows better than the directory: the court of another seat, an address.
     *
     * @throws Problem conflict, where it has left
     */
    @Transactional
    public LetterView readdress(Viewer viewer, String reference, int number, Addressee addressee) {
        Letter letter = letters.writable(requests.contributable(viewer, reference), number, null);
        letter.readdress(addressee);
        return letters.written(letter);
    }

    /**
     * By what way it leaves, and where to.
     *
     * @param email of the addressee; blank for the one of the directory
     * @throws Problem conflict, where it has left
     */
    @Transactional
    public LetterView address(Viewer viewer, String reference, int number, Channel channel, String email) {
        Letter letter = letters.writable(requests.contributable(viewer, reference), number, null);
        letter.address(channel, email);
        return letters.written(letter);
    }

    /**
     * Back to the words of the template, as they are today.
     *
     * @param stance what it says, in a letter that leaves the choice; null for what it said before
     */
    @Transactional
    public LetterView restart(Viewer viewer, String reference, int number, @Nullable Stance stance) {
        Letter letter = letters.writable(requests.contributable(viewer, reference), number, null);
        if (stance != null) {
            letter.choose(stance);
        }
        letter.restart(composer.compose(viewer, reference, letter.view().type(), letter.stance()));
        return letters.written(letter);
    }

    /**
     * What is sent, dated that day: nothing changes any more.
     *
     * @throws Problem conflict, where it is frozen already
     */
    @Transactional
    public LetterView freeze(Viewer viewer, String reference, int number, Instant at) {
        Letter letter = letters.writable(requests.contributable(viewer, reference), number, null);
        letter.freeze(at, LocalDate.ofInstant(at, clock.getZone()));
        audit.record(viewer, "letter.frozen", reference, "lettre " + number);
        return letters.written(letter);
    }

    /** A draft again: its sending was undone in time, and nothing has left. The caller has made sure of that. */
    @Transactional
    public LetterView reopen(Viewer viewer, String reference, int number) {
        Letter letter = letters.writable(requests.contributable(viewer, reference), number, null);
        letter.reopen();
        audit.record(viewer, "letter.reopened", reference, "lettre " + number);
        return letters.written(letter);
    }
}
