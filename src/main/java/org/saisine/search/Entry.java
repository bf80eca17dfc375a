package org.saisine.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.DocumentView;
import org.saisine.archive.PageView;
import org.saisine.archive.TextSource;

/**
 * One entry of the index: a page of a document, or the document itself as page 0, so that what has no text is found by its
 * title.
 *
 * @param bodyName of the body that produced it; empty where nobody has said
 */
record Entry(DocumentView document, String bodyName, PageView page) {

    private static final PageView WHOLE = new PageView(0, TextSource.NONE, null, "", 0, 0);

    static List<Entry> of(DocumentView document, String bodyName, List<PageView> pages) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(document, bodyName, WHOLE));
        pages.forEach(page -> entries.add(new Entry(document, bodyName, page)));
        return entries;
    }

    /** What else is known of the document, in words. */
    private String about() {
        return String.join(
                " \n",
                document.kind().label(),
                document.originalName().replace('_', ' '),
                String.join(" \n", document.tags()),
                bodyName);
    }

    String key() {
        return document.id() + "/" + page.number();
    }

    /** The same for the same content, whatever else changed in the row. */
    long fingerprint() {
        List<Object> content = new ArrayList<>();
        content.add(document.title());
        content.add(about());
        content.add(page.text());
        content.add(page.source());
        content.add(document.teamId());
        content.add(document.visibility());
        content.add(document.kind());
        content.add(String.valueOf(document.publicBodyId()));
        content.add(String.valueOf(document.date()));
        content.add(String.valueOf(document.requestId()));
        return ByteBuffer.wrap(sha256().digest(content.toString().getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    Document fields() {
        Document fields = new Document();
        fields.add(new StringField(Fields.KEY, key(), Store.NO));
        fields.add(new StringField(Fields.DOCUMENT, Long.toString(document.id()), Store.NO));
        fields.add(new LongField(Fields.DOCUMENT_ID, document.id(), Store.NO));
        fields.add(new NumericDocValuesField(Fields.PAGE, page.number()));
        fields.add(new NumericDocValuesField(Fields.FINGERPRINT, fingerprint()));
        fields.add(new TextField(Fields.TITLE, document.title(), Store.NO));
        fields.add(new TextField(Fields.ABOUT, about(), Store.NO));
        fields.add(new TextField(Fields.TEXT, page.text(), Store.YES));
        fields.add(new LongField(Fields.TEAM, document.teamId(), Store.NO));
        fields.add(new StringField(Fields.VISIBILITY, document.visibility().name(), Store.NO));
        fields.add(new KeywordField(Fields.KIND, document.kind().name(), Store.NO));
        document.tags().forEach(tag -> fields.add(new KeywordField(Fields.TAG, tag, Store.NO)));
        fields.add(new TextField(Fields.TAG_WORDS, String.join(" \n", document.tags()), Store.NO));
        fields.add(new TextField(Fields.BODY_NAME, bodyName, Store.NO));
        if (page.number() > 0) {
            fields.add(new KeywordField(Fields.SOURCE, page.source().name(), Store.NO));
        }
        known(fields, Fields.BODY, document.publicBodyId());
        known(fields, Fields.REQUEST, document.requestId());
        LocalDate date = document.date();
        if (date != null) {
            known(fields, Fields.DATE, date.toEpochDay());
            known(fields, Fields.YEAR, (long) date.getYear());
        }
        return fields;
    }

    private static void known(Document fields, String field, @Nullable Long value) {
        if (value != null) {
            fields.add(new LongField(field, value, Store.NO));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
