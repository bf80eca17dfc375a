package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;

/** Which documents came inside which. */
@ApplicationScoped
public class Attachments {

    private static final String COLUMNS = "select number, name, attached_id, duplicate, reason from attachment ";

    private final EntityManager entities;
    private final Documents documents;

    Attachments(EntityManager entities, Documents documents) {
        this.entities = entities;
        this.documents = documents;
    }

    /** The files inside a document, in their order; of those that the viewer may not read, the name alone. */
    @Transactional
    public List<Attachment> of(Viewer viewer, long documentId) {
        documents.get(viewer, documentId);
        List<Attachment> all = stored(documentId);
        Set<Long> ids = all.stream()
                .map(Attachment::documentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Long> readable = documents.among(viewer, ids).keySet();
        return all.stream()
                .map(a -> a.documentId() == null || readable.contains(a.documentId()) ? a : nameOf(a))
                .toList();
    }

    /** The documents in which this one came, that the viewer may read. */
    @Transactional
    public List<DocumentView> containers(Viewer viewer, long documentId) {
        documents.get(viewer, documentId);
        List<Long> ids = entities.createNativeQuery(
                        "select distinct document_id from attachment where attached_id = ?1", Long.class)
                .setParameter(1, documentId)
                .getResultList();
        return List.copyOf(documents.among(viewer, ids).values());
    }

    List<Attachment> stored(long documentId) {
        List<?> rows = entities.createNativeQuery(COLUMNS + "where document_id = ?1 order by number")
                .setParameter(1, documentId)
                .getResultList();
        return rows.stream().map(row -> attachment((Object[]) row)).toList();
    }

    /** How many documents one inside the other lead to this one, up to {@code most}. */
    int depth(long documentId, int most) {
        return ((Number) entities.createNativeQuery("""
                        with recursive above (id, depth) as (
                            select cast(?1 as bigint), 0
                            union
                            select a.document_id, depth + 1 from attachment a join above on a.attached_id = above.id
                             where depth < ?2)
                        select max(depth) from above""")
                        .setParameter(1, documentId)
                        .setParameter(2, most)
                        .getSingleResult())
                .intValue();
    }

    void store(long documentId, Attachment attachment) {
        entities.createNativeQuery("""
                        insert into attachment (document_id, number, name, attached_id, duplicate, reason)
                        select id, ?2, ?3, cast(?4 as bigint), ?5, ?6 from document where id = ?1
                        on conflict do nothing""")
                .setParameter(1, documentId)
                .setParameter(2, attachment.number())
                .setParameter(3, attachment.name())
                .setParameter(4, attachment.documentId())
                .setParameter(5, attachment.duplicate())
                .setParameter(6, attachment.reason())
                .executeUpdate();
    }

    private static Attachment nameOf(Attachment attachment) {
        return new Attachment(attachment.number(), attachment.name(), null, false, attachment.reason());
    }

    private static Attachment attachment(@Nullable Object[] row) {
        Number id = (Number) row[2];
        return new Attachment(
                ((Number) Objects.requireNonNull(row[0])).intValue(),
                (String) Objects.requireNonNull(row[1]),
                id == null ? null : id.longValue(),
                Boolean.TRUE.equals(row[3]),
                (String) Objects.requireNonNull(row[4]));
    }
}
