package org.saisine.search;

import java.util.List;

/** The fields of the index. Each entry is a page of a document, or the document itself as page 0. */
final class Fields {

    /** Of a page, "42/3"; unique. */
    static final String KEY = "key";
    /** Of the document, as a term, to replace or remove all its entries. */
    static final String DOCUMENT = "document";

    static final String DOCUMENT_ID = "documentId";
    static final String PAGE = "page";
    /** What the entry was made from, in short: an entry whose source has not changed is left alone. */
    static final String FINGERPRINT = "fingerprint";

    static final String TEXT = "text";
    static final String TITLE = "title";
    /** What else is known of the document: tags, name of the file, body, reference of the request, kind. */
    static final String ABOUT = "about";

    static final String TEAM = "team";
    static final String VISIBILITY = "visibility";
    static final String KIND = "kind";
    static final String BODY = "body";
    /** The words of the body's name. */
    static final String BODY_NAME = "bodyName";

    static final String TAG = "tag";
    /** The words of the tags. */
    static final String TAG_WORDS = "tagWords";
    /** Where the text of the page comes from. */
    static final String SOURCE = "source";

    static final String DATE = "date";
    static final String YEAR = "year";
    static final String REQUEST = "request";

    /** A field that words are looked for in, and how much finding them there weighs. */
    record Weighted(String field, float weight) {}

    static final List<Weighted> WORDS =
            List.of(new Weighted(TEXT, 1f), new Weighted(TITLE, 2.5f), new Weighted(ABOUT, 1f));

    private Fields() {}
}
