package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;

/**
 * The bin (corbeille): what was taken out of the archive can be brought back for thirty days, then it is erased. What a
 * request brought stays, for its journal names it as evidence.
 */
@ApplicationScoped
public class Bin {

    static final Duration KEPT = Duration.ofDays(30);

    private final Documents documents;
    private final Audit audit;
    private final Clock clock;

    Bin(Documents documents, Audit audit, Clock clock) {
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A document in the bin.
     *
     * @param erasedOn the day on which it is erased; null where it is evidence and stays
     */
    public record Binned(
            DocumentView document,
            Instant removedAt,
            @Nullable LocalDate erasedOn) {}

    /** What the viewer's team took out, the latest first. */
    @Transactional
    public List<Binned> of(Viewer viewer) {
        return documents.removed(viewer).stream().map(this::binned).toList();
    }

    private Binned binned(Document document) {
        Instant removed = document.deletedAt().orElseThrow();
        LocalDate erased = LocalDate.ofInstant(removed.plus(KEPT), clock.getZone());
        return new Binned(document.view(), removed, document.isEvidence() ? null : erased);
    }

    /**
     * Erases the rows whose days are over, a bounded number at once.
     *
     * @return the files that they had, which somebody else may still have
     */
    @Transactional
    List<String> erase(int most) {
        List<Document> over = documents.removedBefore(clock.instant().minus(KEPT), most);
        for (Document document : over) {
            audit.record(null, "document.erased", "document " + document.id(), document.sha256());
            documents.delete(document);
        }
        return over.stream().map(Document::sha256).distinct().toList();
    }

    /** Whether a document of any team still has this file, in the bin or not. */
    @Transactional
    boolean isInUse(String sha256) {
        return documents.count("sha256", sha256) > 0;
    }
}
