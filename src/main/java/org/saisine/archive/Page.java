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

    PageView view() {
        return new PageView(number, source, confidence, text, width, height);
    }
}
