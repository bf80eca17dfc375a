package org.saisine.correspondence;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.request.EntryType;
import org.saisine.request.Outcome;

/** What a reply says, with a sentence as administrations write it; each means an event of the journal or none. */
public enum ReplyMeaning {
    ACKNOWLEDGED(
            "Accusé de réception",
            "« J’ai bien reçu votre demande du 3 février. »",
            EntryType.ACKNOWLEDGED,
            null,
            Set.of("mentionsReferral", "mentionsCourt")),
    DISCLOSURE(
            "Tous les documents sont là",
            "« Veuillez trouver ci-joint les documents demandés. »",
            EntryType.DISCLOSURE,
            Outcome.DISCLOSED,
            Set.of()),
    PARTIAL_DISCLOSURE(
            "Une partie des documents est là",
            "« Vous trouverez ci-joint l’audit ; les contrats vous seront adressés ultérieurement. »",
            EntryType.DISCLOSURE,
            null,
            Set.of()),
    EXPRESS_REFUSAL(
            "Un refus écrit",
            "« Je ne peux réserver une suite favorable à votre demande. »",
            EntryType.EXPRESS_REFUSAL,
            Outcome.REFUSED,
            Set.of("mentionsReferral", "mentionsCourt")),
    NOT_HELD(
            "Le document n’existe pas, ou n’est pas détenu",
            "« La commune n’est pas en possession de ce document. »",
            EntryType.NOT_HELD,
            Outcome.NOT_HELD,
            Set.of()),
    CLARIFICATION_REQUESTED(
            "On me demande de préciser",
            "« Je vous remercie de bien vouloir préciser votre demande. »",
            EntryType.CLARIFICATION_REQUESTED,
            null,
            Set.of()),
    EXTENSION_NOTIFIED(
            "On prolonge le délai d’un mois (informations sur l’environnement)",
            "« En raison du volume des informations, le délai de réponse est porté à deux mois. »",
            EntryType.EXTENSION_NOTIFIED,
            null,
            Set.of("reasoned")),
    FEE_NOTICE(
            "On m’annonce des frais",
            "« Le coût de la reproduction s’élève à 18 euros. »",
            EntryType.FEE_NOTICE,
            null,
            Set.of("amount")),
    TRANSMITTED(
            "La demande est transmise à une autre administration",
            "« Je transmets votre demande à la préfecture, compétente pour y répondre. »",
            null,
            null,
            Set.of("competentBodyReceivedOn")),
    OPINION_ISSUED(
            "L’avis de la CADA",
            "« La commission émet un avis favorable. »",
            EntryType.OPINION_ISSUED,
            null,
            Set.of("outcome")),
    OTHER("Autre chose", "« Votre courrier a été transmis au service concerné. »", null, null, Set.of());

    private final String label;
    private final String example;
    private final @Nullable EntryType event;
    private final @Nullable Outcome items;
    private final Set<String> details;

    ReplyMeaning(
            String label, String example, @Nullable EntryType event, @Nullable Outcome items, Set<String> details) {
        this.label = label;
        this.example = example;
        this.event = event;
        this.items = items;
        this.details = details;
    }

    public String label() {
        return label;
    }

    public String example() {
        return example;
    }

    Optional<EntryType> event() {
        return Optional.ofNullable(event);
    }

    /** What becomes of the documents still awaited, where nothing else is said of them. */
    Optional<Outcome> items() {
        return Optional.ofNullable(items);
    }

    public boolean asksMore() {
        return !details.isEmpty();
    }

    /** What else is asked of whoever chooses it. */
    public boolean asks(String detail) {
        return details.contains(detail);
    }
}
