package org.saisine.archive;

import jakarta.inject.Singleton;

/** What the archive can do on this machine, for those who run it. */
@Singleton
public class ReadingHealth {

    private final Ocr ocr;
    private final Sandbox sandbox;
    private final BlobStore blobs;

    ReadingHealth(Ocr ocr, Sandbox sandbox, BlobStore blobs) {
        this.ocr = ocr;
        this.sandbox = sandbox;
        this.blobs = blobs;
    }

    /** True where Tesseract and its French data are installed. */
    public boolean readsScans() {
        return ocr.isAvailable();
    }

    /** True while there is room for new files. */
    public boolean takesFiles() {
        return blobs.hasRoom();
    }

    /** In French: how well the processes that open foreign files are shut off. */
    public String isolation() {
        return switch (sandbox.level()) {
            case SEALED -> "processus isolés (bwrap, prlimit)\u00a0: ni réseau, ni autre fichier";
            case LIMITED ->
                "processus séparés, ressources limitées (prlimit)\u202f; installez bubblewrap pour les isoler";
            case PROCESS ->
                "processus séparés, sans autre limite\u202f; installez bubblewrap et util-linux pour les isoler";
        };
    }
}
