package org.saisine.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.saisine.account.Viewer;
import org.saisine.letter.Piece.Kind;
import org.saisine.request.Channel;
import org.saisine.request.RequestView;

/** All that a letter still lacks before it may leave, its enclosures included (complétude). */
@ApplicationScoped
public class LetterGaps {

    private final LetterPieces pieces;

    LetterGaps(LetterPieces pieces) {
        this.pieces = pieces;
    }

    /** Empty where the letter may leave. */
    public List<Gap> of(Viewer viewer, LetterView letter, RequestView request) {
        List<Gap> gaps = new ArrayList<>(LetterCheck.gaps(letter, request));
        gaps.addAll(enclosures(letter, pieces.of(viewer, letter)));
        return List.copyOf(gaps);
    }

    /** CRPA, art. R. 343-1, 4°; CJA, art. R. 412-1: without these copies the letter is not registered, or not admissible. */
    static List<Gap> enclosures(LetterView letter, List<Enclosed> enclosed) {
        List<Gap> gaps = new ArrayList<>();
        for (Needed needed : needed(letter)) {
            if (enclosed.stream().noneMatch(line -> needed.isMetBy(line))) {
                gaps.add(new Gap("enclosures", needed.sentence()));
            }
        }
        if (letter.head().channel() == Channel.EMAIL && carriesPieces(letter.type())) {
            enclosed.stream()
                    .filter(line -> line.piece() == null || !line.piece().isThere())
                    .map(
                            line -> new Gap(
                                    "enclosures",
                                    "La pièce n°\u00a0" + line.number() + ", «\u00a0" + line.label()
                                            + "\u00a0», n’est pas dans le dossier et ne partirait pas avec le courriel. Ajoutez-la à la"
                                            + " ligne du journal qu’elle prouve, ou envoyez la lettre par la poste avec une copie."))
                    .forEach(gaps::add);
        }
        return gaps;
    }

    private static boolean carriesPieces(LetterType type) {
        return switch (type) {
            case CADA_REFERRAL, OPINION_FOLLOW_UP, REASONS_REQUEST, COVER_LETTER -> true;
            default -> false;
        };
    }

    private static List<Needed> needed(LetterView letter) {
        return switch (letter.type()) {
            case CADA_REFERRAL -> {
                Needed request = new Needed(
                        Kind.REQUEST,
                        "demande",
                        "Joignez la copie de la demande\u00a0: sans elle, la CADA n’enregistre pas la saisine (CRPA,"
                                + " art. R.\u00a0343-1, 4°).");
                Needed refusal =
                        new Needed(Kind.REFUSAL, "refus", "Joignez la copie du refus (CRPA, art. R.\u00a0343-1, 4°).");
                yield letter.markdown().contains("décision expresse") ? List.of(request, refusal) : List.of(request);
            }
            case COURT_APPLICATION ->
                List.of(
                        new Needed(
                                Kind.REQUEST, "demande", "Joignez la demande et sa preuve (CJA, art. R.\u00a0412-1)."),
                        new Needed(
                                Kind.REFERRAL,
                                "saisine",
                                "Joignez la saisine de la CADA et son accusé d’enregistrement (CJA, art. R.\u00a0412-1)."));
            case OPINION_FOLLOW_UP -> List.of(new Needed(Kind.OPINION, "avis", "Joignez la copie de l’avis."));
            case JUDGMENT_EXECUTION -> List.of(new Needed(Kind.JUDGMENT, "jugement", "Joignez la copie du jugement."));
            case COVER_LETTER -> List.of(new Needed(Kind.EXCHANGE, "", "Indiquez au moins une pièce."));
            default -> List.of();
        };
    }

    /**
     * A paper that must go along.
     *
     * @param word by which a line that its author wrote is known to mean it
     */
    private record Needed(Kind kind, String word, String sentence) {

        boolean isMetBy(Enclosed line) {
            return line.piece() != null && line.piece().kind() == kind
                    || line.label().toLowerCase(java.util.Locale.FRENCH).contains(word);
        }
    }
}
