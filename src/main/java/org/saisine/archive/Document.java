package org.saisine.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Visibility;
import org.saisine.web.Problem;

/**
 * A file received and kept (document). Its description belongs to people and is versioned; how far it has been read
 * belongs to the reading jobs and never makes a person's form stale.
 */
@Entity
@DynamicUpdate
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long teamId;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.TEAM;

    private String sha256 = "";
    private long size;
    private String mediaType = "";
    private String originalName = "";

    private String title = "";

    @Enumerated(EnumType.STRING)
    private DocumentKind kind = DocumentKind.OTHER;

    private @Nullable LocalDate documentDate;
    private @Nullable Long publicBodyId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> tags = List.of();

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private DocumentState state = DocumentState.RECEIVED;

    @OptimisticLock(excluded = true)
    private String reason = "";

    @OptimisticLock(excluded = true)
    private @Nullable Integer pageCount;

    @OptimisticLock(excluded = true)
    private int pagesRead;

    @OptimisticLock(excluded = true)
    private boolean unpack;

    private @Nullable Long requestId;
    private @Nullable Long messageId;
    private String origin = "";
    private @Nullable Long addedBy;
    private Instant addedAt = Instant.EPOCH;
    private @Nullable Instant deletedAt;

    protected Document() {}

    Document(long teamId, @Nullable Long addedBy, Instant addedAt, FileFacts file, Provenance provenance) {
        this.teamId = teamId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        this.sha256 = file.stored().sha256();
        this.size = file.stored().size();
        this.mediaType = file.mediaType();
        this.originalName = file.name();
        this.title = FileName.title(file.name());
        this.requestId = provenance.requestId();
        this.messageId = provenance.messageId();
        this.origin = provenance.origin();
    }

    /** Takes over what the description says and keeps what it leaves out. */
    void describe(Description words) {
        if (words.title() != null && !words.title().isBlank()) {
            title = words.title().strip();
        }
        kind = words.kind() == null ? kind : words.kind();
        documentDate = words.date() == null ? documentDate : words.date();
        publicBodyId = words.publicBodyId() == null ? publicBodyId : words.publicBodyId();
        tags = words.tags() == null ? tags : Tags.tidy(words.tags());
    }

    /** @throws Problem conflict, where somebody changed the description since {@code seen} */
    void requireVersion(int seen) {
        if (seen != version) {
            throw Problem.conflict(
                    "Quelqu’un d’autre a modifié la fiche de ce document entre-temps.",
                    "Rien n’a été écrasé. Rouvrez la fiche pour voir sa version, puis reportez la vôtre.");
        }
    }

    /** The reading starts, or starts again after an interruption; what has been read stays. */
    void startReading() {
        state = DocumentState.PROCESSING;
    }

    void count(int pages) {
        pageCount = pages;
    }

    /** Keeps what a pass noticed until the last one ends. */
    void remark(String noticed) {
        reason = noticed;
    }

    String remark() {
        return reason;
    }

    int pagesRead() {
        return pagesRead;
    }

    boolean isToBeRead() {
        return deletedAt == null && !state.isFinal();
    }

    Original original(Set<Integer> storedPages) {
        return new Original(id(), teamId, sha256, mediaType, storedPages, pageCount == null ? 0 : pageCount);
    }

    /** The reading ends; {@code why} tells in French what is missing and is empty where nothing is. */
    void finishReading(DocumentState outcome, String why) {
        if (!outcome.isFinal()) {
            throw new IllegalArgumentException("not final: " + outcome);
        }
        state = outcome;
        reason = why;
    }

    /** @param forgotten how many pages are to be read once more */
    void readAgain(int forgotten) {
        state = DocumentState.RECEIVED;
        reason = "";
        pagesRead -= forgotten;
    }

    /** Asks for the files inside. */
    void unpack() {
        unpack = true;
    }

    /** True for a mail, and for a zip whose files were asked for. */
    boolean isToBeUnpacked() {
        return isToBeRead() && (mediaType.equals(MediaTypes.MAIL) || (unpack && mediaType.equals(MediaTypes.ZIP)));
    }

    Provenance provenanceOfParts() {
        return new Provenance(requestId, messageId, "extrait de «\u00a0" + title + "\u00a0»");
    }

    void delete(Instant at) {
        deletedAt = at;
    }

    Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt);
    }

    /** A request brought it, and the journal may name it. */
    boolean isEvidence() {
        return requestId != null;
    }

    void restore() {
        deletedAt = null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long teamId() {
        return teamId;
    }

    Visibility visibility() {
        return visibility;
    }

    DocumentState state() {
        return state;
    }

    String sha256() {
        return sha256;
    }

    String mediaType() {
        return mediaType;
    }

    String originalName() {
        return originalName;
    }

    DocumentView view() {
        return new DocumentView(
                id(),
                version,
                teamId,
                visibility,
                title,
                kind,
                documentDate,
                publicBodyId,
                List.copyOf(tags),
                sha256,
                size,
                mediaType,
                originalName,
                state,
                reason,
                pageCount,
                pagesRead,
                requestId,
                messageId,
                origin,
                addedBy,
                addedAt);
    }
}
