package org.saisine.letter;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saisine.web.French;

/**
 * A paper of the file that goes along with a letter (pièce): one of our letters, or a document of the archive; neither, where
 * the paper must be there and nobody has put it into the file.
 *
 * @param name what it is, in French, without its date
 * @param letter the number of our letter; null for another paper
 * @param documentId the document of the archive; null for another paper
 */
public record Piece(
        Kind kind,
        String name,
        LocalDate on,
        @Nullable Integer letter,
        @Nullable Long documentId) {

    /** The kinds of papers, in the order in which a court reads them. */
    public enum Kind {
        REQUEST,
        RECEIPT,
        ACKNOWLEDGEMENT,
        EXCHANGE,
        REFUSAL,
        REFERRAL,
        REGISTRATION,
        OPINION,
        CONFIRMATION,
        FOLLOW_UP,
        REASONS,
        DISCLOSURE,
        JUDGMENT
    }

    /** Télérecours takes 80 characters, number, date and extension included. */
    private static final int LONGEST_NAME = 55;

    static Piece letter(Kind kind, String name, LocalDate on, int number) {
        return new Piece(kind, name, on, number, null);
    }

    static Piece document(Kind kind, String name, LocalDate on, long id) {
        return new Piece(kind, name, on, null, id);
    }

    static Piece absent(Kind kind, String name, LocalDate on) {
        return new Piece(kind, name, on, null, null);
    }

    /** Whether the file has it. */
    public boolean isThere() {
        return letter != null || documentId != null;
    }

    /** As a list of enclosures names it: Demande de communication, 3 février 2026. */
    public String label() {
        return name + ", " + French.day(on);
    }

    /**
     * One file a piece (CJA, art. R. 414-5), whose name says what it is: PJ01_demande-de-communication_2026-02-03.pdf.
     *
     * @param number within the list that goes along
     * @param extension pdf, jpg …
     */
    public String fileName(int number, String extension) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.FRENCH).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
        return "PJ%02d_%s_%s.%s".formatted(number, cut, on, extension);
    }
}
