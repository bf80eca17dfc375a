package org.saisine.letter;

/** Whom a letter is for: the administration, the CADA, or the administrative court (tribunal administratif). */
public enum Recipient {
    BODY,
    CADA,
    COURT
}
