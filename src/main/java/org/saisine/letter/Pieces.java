package org.saisine.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.letter.Piece.Kind;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;

/** The papers of a request's file (pièces), from its letters that have left and from what its journal is proved by. */
public record Pieces(List<Piece> all) {

    private static final Set<Kind> FOR_THE_CADA = EnumSet.of(
            Kind.REQUEST,
            Kind.RECEIPT,
            Kind.ACKNOWLEDGEMENT,
            Kind.EXCHANGE,
            Kind.REFUSAL,
            Kind.FOLLOW_UP,
            Kind.DISCLOSURE);
    private static final Set<Kind> FOR_THE_COURT = EnumSet.complementOf(EnumSet.of(Kind.JUDGMENT));

    /** Those without which the letter is not admissible, whether the file has them or not. */
    static Pieces of(List<LetterView> letters, Facts facts) {
        List<Piece> all = new ArrayList<>();
        letters.stream()
                .filter(LetterView::frozen)
                .map(Pieces::letter)
                .flatMap(Optional::stream)
                .forEach(all::add);
        boolean ours = has(all, Kind.REQUEST);
        facts.journal().stream()
                .filter(line -> line.documentId() != null)
                .map(line -> proof(line, ours))
                .flatMap(Optional::stream)
                .forEach(all::add);
        needed(facts).stream().filter(piece -> !has(all, piece.kind())).forEach(all::add);
        all.sort(Comparator.comparing(Piece::kind).thenComparing(Piece::on));
        return new Pieces(List.copyOf(all));
    }

    private static boolean has(List<Piece> pieces, Kind kind) {
        return pieces.stream().anyMatch(piece -> piece.kind() == kind);
    }

    private static List<Piece> needed(Facts facts) {
        List<Piece> needed = new ArrayList<>();
        needed.add(Piece.absent(Kind.REQUEST, "Demande de communication", facts.sentOn()));
        needed(needed, Kind.REFUSAL, "Refus", writtenOn(facts.refusal()));
        Referral referral = facts.referral();
        if (referral != null) {
            needed(needed, Kind.REFERRAL, "Saisine de la CADA", referral.sentOn());
            needed(needed, Kind.REGISTRATION, "Accusé d’enregistrement de la CADA", referral.registeredOn());
        }
        needed(
                needed,
                Kind.OPINION,
                "Avis de la CADA",
                facts.opinion() == null ? null : facts.opinion().on());
        needed(needed, Kind.CONFIRMATION, "Refus confirmé après saisine de la CADA", writtenOn(facts.confirmation()));
        needed(needed, Kind.JUDGMENT, "Jugement", facts.judgmentOn());
        return needed;
    }

    private static void needed(List<Piece> needed, Kind kind, String name, @Nullable LocalDate on) {
        if (on != null) {
            needed.add(Piece.absent(kind, name, on));
        }
    }

    private static @Nullable LocalDate writtenOn(@Nullable Refusal refusal) {
        return refusal == null || refusal.bySilence() ? null : refusal.on();
    }

    private static Optional<Piece> letter(LetterView letter) {
        Kind kind =
                switch (letter.type()) {
                    case INITIAL_REQUEST, PUBLICATION_REQUEST, NEW_REQUEST -> Kind.REQUEST;
                    case FOLLOW_UP, OPINION_FOLLOW_UP -> Kind.FOLLOW_UP;
                    case CLARIFICATION_REPLY, FEE_REPLY -> Kind.EXCHANGE;
                    case REASONS_REQUEST -> Kind.REASONS;
                    case CADA_REFERRAL -> Kind.REFERRAL;
                    case COURT_APPLICATION, COVER_LETTER, JUDGMENT_EXECUTION -> null;
                };
        return Optional.ofNullable(kind)
                .map(known ->
                        Piece.letter(known, letter.type().label(), letter.head().date(), letter.number()));
    }

    /** @param ours whether the request left from here, so that what proves its sending is no copy of it */
    private static Optional<Piece> proof(JournalLine line, boolean ours) {
        return Optional.ofNullable(kind(line.type(), ours))
                .map(kind -> Piece.document(kind, name(line.type(), ours), line.on(), line.documentId()));
    }

    private static @Nullable Kind kind(EntryType type, boolean ours) {
        return switch (type) {
            case REQUEST_SENT -> ours ? Kind.RECEIPT : Kind.REQUEST;
            case REQUEST_RECEIVED, RECEIVED_BY_COMPETENT_BODY -> Kind.RECEIPT;
            case ACKNOWLEDGED -> Kind.ACKNOWLEDGEMENT;
            case CLARIFICATION_REQUESTED, CLARIFICATION_PROVIDED, EXTENSION_NOTIFIED, FEE_NOTICE -> Kind.EXCHANGE;
            case EXPRESS_REFUSAL, NOT_HELD -> Kind.REFUSAL;
            case REFERRED -> Kind.REFERRAL;
            case REFERRAL_REGISTERED -> Kind.REGISTRATION;
            case OPINION_ISSUED -> Kind.OPINION;
            case REFUSAL_CONFIRMED -> Kind.CONFIRMATION;
            case REASONS_REQUESTED, REASONS_GIVEN -> Kind.REASONS;
            case DISCLOSURE -> Kind.DISCLOSURE;
            case JUDGMENT_NOTIFIED -> Kind.JUDGMENT;
            case FOLLOW_UP_SENT -> Kind.FOLLOW_UP;
            default -> null;
        };
    }

    private static String name(EntryType type, boolean ours) {
        return switch (type) {
            case REQUEST_SENT -> ours ? "Preuve d’envoi de la demande" : "Demande de communication";
            case REQUEST_RECEIVED -> "Preuve de réception de la demande";
            case RECEIVED_BY_COMPETENT_BODY -> "Transmission de la demande";
            case CLARIFICATION_REQUESTED -> "Demande de précision de l’administration";
            case CLARIFICATION_PROVIDED -> "Réponse à la demande de précision";
            case FEE_NOTICE -> "Annonce de frais";
            case EXPRESS_REFUSAL -> "Refus";
            case NOT_HELD -> "Réponse selon laquelle le document n’est pas détenu";
            case REFERRED -> "Preuve d’envoi de la saisine de la CADA";
            case REFERRAL_REGISTERED -> "Accusé d’enregistrement de la CADA";
            case OPINION_ISSUED -> "Avis de la CADA";
            case REFUSAL_CONFIRMED -> "Refus confirmé après saisine de la CADA";
            case REASONS_REQUESTED -> "Preuve de réception de la demande de motifs";
            case REASONS_GIVEN -> "Motifs communiqués";
            case DISCLOSURE -> "Communication partielle";
            case JUDGMENT_NOTIFIED -> "Jugement";
            case FOLLOW_UP_SENT -> "Preuve d’envoi de la relance";
            default -> type.label();
        };
    }

    /** What goes along with a letter of this type, as its author is proposed it. */
    List<Piece> with(LetterType type) {
        Set<Kind> kinds =
                switch (type) {
                    case CADA_REFERRAL -> FOR_THE_CADA;
                    case COURT_APPLICATION -> FOR_THE_COURT;
                    case OPINION_FOLLOW_UP -> EnumSet.of(Kind.OPINION);
                    case REASONS_REQUEST -> EnumSet.of(Kind.REQUEST);
                    case COVER_LETTER -> EnumSet.allOf(Kind.class);
                    case JUDGMENT_EXECUTION -> EnumSet.of(Kind.JUDGMENT);
                    case INITIAL_REQUEST, PUBLICATION_REQUEST, NEW_REQUEST, FOLLOW_UP, CLARIFICATION_REPLY, FEE_REPLY ->
                        EnumSet.noneOf(Kind.class);
                };
        boolean onlyThere = type == LetterType.REASONS_REQUEST || type == LetterType.COVER_LETTER;
        return all.stream()
                .filter(piece -> kinds.contains(piece.kind()) && (piece.isThere() || !onlyThere))
                .toList();
    }
}
