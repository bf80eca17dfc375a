package org.saisine.correspondence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView;
import org.saisine.web.Problem;

/**
 * What a reply means, as a form or a program says it: names and texts, each still to be understood.
 *
 * @param items the outcome of each document asked for, by its number; blank to follow the meaning
 */
record QualificationForm(@Nullable String meaning, Map<String, @Nullable String> details, Map<Integer, String> items) {

    static final java.util.List<String> DETAILS = java.util.List.of(
            "mentionsReferral", "mentionsCourt", "reasoned", "amount", "outcome", "competentBodyReceivedOn");

    boolean isSaid() {
        return meaning != null && !meaning.isBlank();
    }

    /** @throws Problem invalid, field by field */
    Qualification understood(RequestView request) {
        if (!isSaid()) {
            throw Problem.invalid(Map.of("meaning", "Choisissez ce que dit cette réponse."));
        }
        ReplyMeaning said = ReplyForm.one(ReplyMeaning.values(), "meaning", meaning);
        return new Qualification(said, detailsOf(said), outcomes(request));
    }

    private Map<String, Object> detailsOf(ReplyMeaning said) {
        Map<String, Object> known = new LinkedHashMap<>();
        details.forEach((name, text) -> {
            if (said.asks(name) && text != null && !text.isBlank()) {
                known.put(name, value(name, text.strip()));
            }
        });
        return known;
    }

    private static Object value(String name, String text) {
        return switch (name) {
            case "mentionsReferral", "mentionsCourt", "reasoned" ->
                switch (text) {
                    case "true", "on", "oui" -> true;
                    case "false", "non" -> false;
                    default -> throw Problem.invalid(Map.of(name, "Répondez par oui ou non, ou ne répondez pas."));
                };
            case "competentBodyReceivedOn" -> ReplyForm.day(name, text).toString();
            case "amount" -> amount(text);
            default -> text;
        };
    }

    private static String amount(String text) {
        String plain = text.replace(',', '.').replaceAll("[\\s\\u00a0\\u202f€]", "");
        if (!plain.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) {
            throw Problem.invalid(Map.of("amount", "Écrivez un montant en euros, par exemple 18,50."));
        }
        return plain;
    }

    private Map<Integer, Outcome> outcomes(RequestView request) {
        Map<Integer, Outcome> outcomes = new LinkedHashMap<>();
        items.forEach((number, text) -> {
            requireItem(request, number);
            Optional.of(text.strip())
                    .filter(said -> !said.isEmpty())
                    .map(said -> ReplyForm.one(Outcome.values(), "item-" + number, said))
                    .filter(said -> !said.equals(outcomeOf(request, number)))
                    .ifPresent(said -> outcomes.put(number, said));
        });
        return outcomes;
    }

    private static void requireItem(RequestView request, int number) {
        if (request.items().stream().noneMatch(item -> item.number() == number)) {
            throw Problem.invalid(
                    Map.of("item-" + number, "Cette demande n’a pas de document n°\u00a0" + number + "."));
        }
    }

    private static Outcome outcomeOf(RequestView request, int number) {
        return request.items().stream()
                .filter(item -> item.number() == number)
                .map(RequestView.ItemView::outcome)
                .findFirst()
                .orElse(Outcome.PENDING);
    }
}
