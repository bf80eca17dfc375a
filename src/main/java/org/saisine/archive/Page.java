package org.saisine.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.jspecify.annotations.Nullable;

/** One page of a document and its text; written once, when it has been read. */
@Entity
@IdClass(PageId.class)
class Page {

    @Id
    private long documentId;

    @Id
    private int number;

    private String text = "";

    @Enumerated(EnumType.STRING)
    private TextSource source = TextSource.NONE;

    private @Nullable Float confidence;

    private float width;

    private float height;

    protected Page() {}

    Page(long documentId, PageView read) {
        this.documentId = documentId;
        this.number = read.number();
        this.text = read.text();
        this.source = read.source();
        this.confidence = read.confidence();
        this.width = read.width();
        this.height = read.height();
    }

    PageView view() {
        return new PageView(number, source, confidence, text, width, height);
    }
}
