package org.saisine.letter;

import java.util.List;
import java.util.Set;
import org.saisine.deadline.Regime;
import org.saisine.request.Delivery;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView.ItemView;
import org.saisine.web.Problem;

/**
 * All that a letter about a request on its way may draw from.
 *
 * @param objections what the administration is likely to object, and the answers
 * @param pieces the papers that go along
 * @param stance what its author chose to say, where there is a choice
 */
record Matter(
        LetterHead head,
        Administration administration,
        Facts facts,
        List<ItemView> items,
        Regime regime,
        Delivery delivery,
        List<Kit.Objection> objections,
        List<Piece> pieces,
        Stance stance) {

    private static final Set<Outcome> STILL_DUE = Set.of(Outcome.PENDING, Outcome.REFUSED, Outcome.PARTIALLY_DISCLOSED);

    /**
     * The documents still due; where the body says that it holds none of them, those.
     *
     * @throws Problem conflict, where nothing is missing any more
     */
    RequestedDocuments due() {
        List<String> due = titles(STILL_DUE);
        List<String> notHeld = titles(Set.of(Outcome.NOT_HELD));
        if (due.isEmpty() && notHeld.isEmpty()) {
            throw Problem.conflict(
                    "Il ne manque plus rien.",
                    "Tous les documents demandés ont reçu une suite\u00a0: il n’y a plus de lettre à faire.");
        }
        return documents(due.isEmpty() ? notHeld : due);
    }

    private List<String> titles(Set<Outcome> outcomes) {
        return items.stream()
                .filter(item -> outcomes.contains(item.outcome()))
                .map(item -> item.outcome() == Outcome.PARTIALLY_DISCLOSED
                        ? item.title() + " (communiqué en partie seulement)"
                        : item.title())
                .toList();
    }

    private RequestedDocuments documents(List<String> list) {
        return new RequestedDocuments(list, regime, administration.kind());
    }
}
