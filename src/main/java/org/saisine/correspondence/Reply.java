package org.saisine.correspondence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saisine.request.RequestView;

/** What came back (réponse): when, how, with which files; and what it means, once somebody has said so. */
@Entity
class Reply {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long requestId;
    private long teamId;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ReplyChannel channel;

    @Enumerated(EnumType.STRING)
    private @Nullable ReplyMeaning meaning;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> details = new HashMap<>();

    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Long> journalLines = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reply_document", joinColumns = @JoinColumn(name = "reply_id"))
    @OrderColumn(name = "position")
    private List<ReplyDocument> documents = new ArrayList<>();

    private Instant recordedAt;
    private @Nullable Long recordedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    Reply(RequestView request, LocalDate receivedOn, ReplyChannel channel, String note, long personId, Instant now) {
        this.requestId = request.id();
        this.teamId = request.teamId();
        this.receivedOn = receivedOn;
        this.channel = channel;
        this.note = note.strip();
        this.recordedBy = personId;
        this.recordedAt = now;
    }

    void attach(long documentId, boolean duplicate) {
        documents.add(new ReplyDocument(documentId, duplicate));
    }

    /**
     * Says what it means, or says it anew.
     *
     * @param lines what that wrote in the journal
     */
    void means(ReplyMeaning said, Map<String, Object> saidDetails, List<Long> lines) {
        this.meaning = said;
        this.details = new HashMap<>(saidDetails);
        this.journalLines = new ArrayList<>(lines);
    }

    void note(String words) {
        this.note = words.strip();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("This reply is not stored yet.");
        }
        return id;
    }

    long requestId() {
        return requestId;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    ReplyChannel channel() {
        return channel;
    }

    Optional<ReplyMeaning> meaning() {
        return Optional.ofNullable(meaning);
    }

    Map<String, Object> details() {
        return Map.copyOf(details);
    }

    String note() {
        return note;
    }

    List<Long> journalLines() {
        return List.copyOf(journalLines);
    }

    List<ReplyDocument> documents() {
        return List.copyOf(documents);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
