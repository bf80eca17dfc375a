package org.saisine.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;
import org.saisine.request.Outcome;

/** What each type of line says besides its date: the fields of its form, and the same facts in French. */
final class EntryFields {

    private EntryFields() {}

    /**
     * A field of the form.
     *
     * @param options value and label of each choice; empty for a text
     */
    record Field(String name, String label, List<Option> options) {

        /** What is not known may be left out; a line that would say nothing without it may not. */
        public boolean required() {
            return name.equals("text")
                    || !options.isEmpty()
                            && options.stream()
                                    .noneMatch(option -> option.value().isEmpty());
        }

        /** Whether a letter has to be read for the remedies that it names. */
        public boolean remedies() {
            return name.startsWith("mentions");
        }
    }

    /** A choice. */
    record Option(String value, String label) {}

    private static final List<Option> YES_NO =
            List.of(new Option("", "Je ne sais pas"), new Option("true", "Oui"), new Option("false", "Non"));

    private static final List<Option> EXTENTS =
            List.of(new Option("FULL", "Tout ce qui était demandé"), new Option("PARTIAL", "Une partie seulement"));

    private static final List<Option> OPINIONS = List.of(
            new Option("FAVORABLE", "Favorable"),
            new Option("QUALIFIED", "Favorable sous réserve"),
            new Option("UNFAVORABLE", "Défavorable"),
            new Option("INADMISSIBLE", "Irrecevable"),
            new Option("NO_JURISDICTION", "Incompétence"),
            new Option("MOOT", "Sans objet"));

    static List<Field> of(EntryType type) {
        return switch (type) {
            case ACKNOWLEDGED ->
                List.of(
                        new Field(
                                "mentionsReferral",
                                "L’accusé parle-t-il de la CADA et du délai pour la saisir ?",
                                YES_NO),
                        new Field("mentionsCourt", "Parle-t-il du tribunal et de son délai ?", YES_NO));
            case EXPRESS_REFUSAL ->
                List.of(new Field(
                        "mentionsReferral", "Le refus parle-t-il de la CADA et du délai pour la saisir ?", YES_NO));
            case REFUSAL_CONFIRMED ->
                List.of(new Field("mentionsCourt", "Le refus parle-t-il du tribunal et de son délai ?", YES_NO));
            case EXTENSION_NOTIFIED -> List.of(new Field("reasoned", "La prolongation est-elle motivée ?", YES_NO));
            case DISCLOSURE -> List.of(new Field("extent", "Qu’avez-vous reçu ?", EXTENTS));
            case OPINION_ISSUED -> List.of(new Field("outcome", "Sens de l’avis", OPINIONS));
            case REFERRAL_REGISTERED -> List.of(new Field("number", "Numéro de dossier de la CADA", List.of()));
            case FEE_NOTICE -> List.of(new Field("amount", "Montant annoncé, en euros", List.of()));
            case NOTE -> List.of(new Field("text", "Note", List.of()));
            default -> List.of();
        };
    }

    /** The details of a line as sentences. */
    static List<String> facts(JournalLine line) {
        if (line.type() == EntryType.ITEM_OUTCOME) {
            Outcome outcome = Outcome.valueOf(String.valueOf(line.details().get("outcome")));
            return List.of("Document n°\u00a0" + line.details().get("item") + "\u00a0: " + outcome.label());
        }
        if (line.type() == EntryType.DATES_RECOMPUTED) {
            return MovedDates.facts(line.details());
        }
        return facts(of(line.type()), line.details());
    }

    static List<String> facts(List<Field> fields, Map<String, ?> details) {
        List<String> facts = new ArrayList<>();
        for (Field field : fields) {
            said(field, details).ifPresent(facts::add);
        }
        return facts;
    }

    private static Optional<String> said(Field field, Map<String, ?> details) {
        Object value = details.get(field.name());
        if (value == null) {
            return Optional.empty();
        }
        String words = field.options().stream()
                .filter(option -> option.value().equals(value.toString()))
                .map(Option::label)
                .findFirst()
                .orElse(value.toString());
        String label = field.label().endsWith("?") ? field.label() + " " : field.label() + "\u00a0: ";
        return Optional.of(field.name().equals("text") ? words : label + words);
    }

    /** The details of a form as the journal keeps them: booleans as booleans, nothing for what is not known. */
    static Object value(Field field, String typed) {
        return field.options() == YES_NO ? (Object) Boolean.valueOf(typed) : typed;
    }
}
