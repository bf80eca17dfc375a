package org.saisine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.saisine.account.Viewer;
import org.saisine.letter.LetterComposer;
import org.saisine.letter.LetterDrafts;
import org.saisine.letter.LetterText;
import org.saisine.letter.LetterType;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.RequestView;

/** The letter as it grows while its request is prepared. */
@ApplicationScoped
class LetterPreview {

    private final LetterComposer composer;
    private final LetterDrafts drafts;

    LetterPreview(LetterComposer composer, LetterDrafts drafts) {
        this.composer = composer;
        this.drafts = drafts;
    }

    /** What would be sent now, as text; says what is missing while nobody is written to. */
    String of(RequestView request, Wanted wanted) {
        if (request.publicBodyId() == null) {
            return "Choisissez d’abord l’administration à qui écrire : la lettre apparaîtra ici.";
        }
        var letter = composer.preview(request, wanted);
        return LetterText.of(letter.head(), letter.markdown());
    }

    /** The draft of the letter, brought up to date with its request; its number within the request. */
    int compose(Viewer viewer, String reference) {
        return drafts.draft(viewer, reference, LetterType.INITIAL_REQUEST).number();
    }
}
