package org.saisine.correspondence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.saisine.account.Viewer;
import org.saisine.letter.LetterView;

/** The enclosures of a letter as one archive to download (ZIP). */
final class EnclosuresFile {

    static final String TYPE = "application/zip";

    private EnclosuresFile() {}

    static Response of(Enclosures enclosures, Viewer viewer, LetterView letter) {
        List<Enclosures.Enclosure> files = enclosures.of(viewer, letter);
        StreamingOutput zip = out -> enclosures.zip(files, out);
        String name = "Demande-" + letter.head().reference() + "-lettre-" + letter.number() + "-pieces.zip";
        return Response.ok(zip, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
