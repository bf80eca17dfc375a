package org.saisine.archive;

/** Where the text of a page comes from: its own text layer, optical character recognition, nowhere. */
public enum TextSource {
    TEXT_LAYER,
    OCR,
    NONE
}
