package org.saisine.letter;

import java.util.ArrayList;
import java.util.List;
import org.saisine.request.Channel;
import org.saisine.request.RequestView;

/** What a letter still lacks before it may leave, to be listed beside it with a link to the place. */
public final class LetterCheck {

    private static final String TO_COMPLETE = "à préciser";

    private LetterCheck() {}

    /** Empty where the letter may leave. */
    public static List<Gap> gaps(LetterView letter, RequestView request) {
        List<Gap> gaps = new ArrayList<>(letter.head().gaps());
        if (letter.head().addressee().recipient() == Recipient.COURT
                && letter.head().channel() == Channel.EMAIL) {
            gaps.add(new Gap(
                    "channel",
                    "Un tribunal ne se saisit pas par courriel\u00a0: déposez la requête sur Télérecours citoyens, ou postez-la"
                            + " (CJA, art. R.\u00a0414-2)."));
        }
        if (letter.markdown().contains(TO_COMPLETE)) {
            gaps.add(
                    new Gap(
                            "markdown",
                            letter.type().opens()
                                    ? "Remplacez «\u00a0à préciser\u00a0» par ce que vous cherchez\u00a0: une demande imprécise reste sans réponse."
                                    : "Remplacez chaque «\u00a0à préciser\u00a0» par ce que vous savez, ou retirez la phrase."));
        }
        if (letter.type().opens()) {
            request.items().stream()
                    .filter(item -> !letter.markdown().contains(RequestedDocuments.oneLine(item.title())))
                    .map(item -> new Gap(
                            "markdown",
                            "Le document n°\u00a0" + item.number()
                                    + " de la demande n’est pas dans le texte de la lettre."))
                    .forEach(gaps::add);
        }
        return List.copyOf(gaps);
    }
}
