package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.saisine.web.Problem;

/** Hands out originals, and never a damaged one as if it were good: what was not read for a day is read again first. */
@ApplicationScoped
class SoundOriginals {

    private static final Duration TRUSTED = Duration.ofDays(1);

    private final BlobStore blobs;
    private final Verification verification;
    private final VerificationLog log;
    private final Clock clock;

    SoundOriginals(BlobStore blobs, Verification verification, VerificationLog log, Clock clock) {
        this.blobs = blobs;
        this.verification = verification;
        this.log = log;
        this.clock = clock;
    }

    /** @throws Problem unavailable, where the file is missing or its bytes are others than those received */
    Path of(DocumentView document) {
        Path file = blobs.path(document.sha256());
        if (!isTrusted(document.sha256(), file) && verification.verify(document.sha256()) != Finding.SOUND) {
            throw new Problem(
                    Problem.Kind.UNAVAILABLE,
                    "L’original de ce document est abîmé ou absent du disque.",
                    "Il n’est pas servi, pour que personne ne prenne un fichier altéré pour ce qui a été reçu. Le texte"
                            + " déjà lu reste dans l’archive. Prévenez la personne qui tient ce service\u00a0: une"
                            + " sauvegarde peut le rendre.");
        }
        return file;
    }

    private boolean isTrusted(String sha256, Path file) {
        Optional<BlobCheck> last = log.last(sha256);
        return last.filter(check -> check.finding() == Finding.SOUND)
                .filter(check -> check.checkedAt().isAfter(clock.instant().minus(TRUSTED)))
                .filter(check -> Files.isReadable(file) && file.toFile().length() == check.size())
                .filter(check ->
                        file.toFile().lastModified() <= check.checkedAt().toEpochMilli())
                .isPresent();
    }
}
