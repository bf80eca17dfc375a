package org.saisine.letter;

import java.util.List;
import java.util.Set;
import org.saisine.deadline.Regime;
import org.saisine.request.Delivery;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView.ItemView;
import org.saisine.web.Problem;

/** All that a letter about a request on its way may draw from. */
record Matter(
        LetterHead head,
        Administration administration,
        Facts facts,
        List<ItemView> items,
        Regime regime,
        Delivery delivery,
        List<Kit.Objection> objections) {

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

    /** All that was asked for at first. */
    RequestedDocuments asked() {
        return documents(items.stream().map(ItemView::title).toList());
    }

    private RequestedDocuments documents(List<String> list) {
        return new RequestedDocuments(list, regime, administration.kind());
    }
}
