package org.saisine.correspondence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.saisine.letter.LetterView;
import org.saisine.letter.Letters;

/** A letter as a PDF file to open or keep. */
public final class LetterFile {

    public static final String TYPE = "application/pdf";

    private LetterFile() {}

    /** Demande-2026-0042.pdf; Demande-2026-0042-lettre-2.pdf. */
    public static String name(LetterView letter) {
        String request = "Demande-" + letter.head().reference();
        return request + (letter.number() == 1 ? "" : "-lettre-" + letter.number()) + ".pdf";
    }

    static Response of(Letters letters, LetterView letter) {
        return Response.ok(letters.pdf(letter), TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name(letter) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
