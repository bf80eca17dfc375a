package org.saisine.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** When a file was last read again, and what was found. */
@Entity
class BlobCheck {

    @Id
    private String sha256;

    private long size;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private Instant checkedAt;

    protected BlobCheck() {}

    BlobCheck(String sha256) {
        this.sha256 = sha256;
    }

    void found(Finding now, long bytes, Instant at) {
        this.finding = now;
        this.size = bytes;
        this.checkedAt = at;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    Finding finding() {
        return finding;
    }

    Instant checkedAt() {
        return checkedAt;
    }
}
