package org.saisine.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What was found of each file of the archive. Files are shared by teams, and so are findings: they say nothing of content. */
@ApplicationScoped
class BlobChecks implements PanacheRepositoryBase<BlobCheck, String> {

    BlobCheck of(String sha256) {
        return findByIdOptional(sha256).orElseGet(() -> new BlobCheck(sha256));
    }

    /** The originals of documents, removed ones included, that were not read since {@code limit}; the longest ago first. */
    @SuppressWarnings("unchecked")
    List<String> unreadSince(Instant limit, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        select d.sha256 from (select distinct sha256 from document) d
                        left join blob_check c on c.sha256 = d.sha256
                        where c.checked_at is null or c.checked_at < ?1
                        order by c.checked_at nulls first, d.sha256 limit ?2""", String.class)
                .setParameter(1, limit)
                .setParameter(2, most)
                .getResultList();
    }

    long originals() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(distinct sha256) from document")
                        .getSingleResult())
                .longValue();
    }

    /** Originals that were never read again. */
    long neverRead() {
        return ((Number) getEntityManager().createNativeQuery("""
                                select count(distinct d.sha256) from document d
                                where not exists (select 1 from blob_check c where c.sha256 = d.sha256)""").getSingleResult()).longValue();
    }

    boolean isKnown(String sha256) {
        return !getEntityManager()
                .createNativeQuery("select 1 from document where sha256 = ?1 limit 1")
                .setParameter(1, sha256)
                .getResultList()
                .isEmpty();
    }

    /** Titles of the documents whose original it is, so that somebody can look for another copy. */
    @SuppressWarnings("unchecked")
    List<String> titles(String sha256) {
        return getEntityManager()
                .createNativeQuery(
                        "select title || ' (document ' || id || ')' from document where sha256 = ?1 order by id",
                        String.class)
                .setParameter(1, sha256)
                .getResultList();
    }

    List<BlobCheck> troubled() {
        return list("finding <> ?1 order by finding, sha256", Finding.SOUND);
    }

    Instant oldest() {
        return getEntityManager()
                .createQuery("select min(c.checkedAt) from BlobCheck c where c.finding <> UNKNOWN", Instant.class)
                .getSingleResult();
    }
}
