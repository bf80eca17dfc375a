package org.saisine.search;

import java.util.List;

/**
 * A word of a text, where it stands and its folded form (lower case, no accent, no elided article).
 *
 * @param form "videosurveillance" for vidéo-surveillance, "2021-117" for 2021-117
 * @param parts the words that a compound is made of, in order; empty for a simple word
 */
record Word(String form, int start, int end, List<Word> parts) {

    /** The simple words, each of which stands at its own position in a text. */
    List<Word> simple() {
        return parts.isEmpty()
                ? List.of(this)
                : parts.stream().flatMap(part -> part.simple().stream()).toList();
    }

    /** The same, but numbers and references stay whole. */
    List<Word> meaningful() {
        return parts.isEmpty() || isReference()
                ? List.of(this)
                : parts.stream().flatMap(part -> part.meaningful().stream()).toList();
    }

    boolean isCompound() {
        return !parts.isEmpty();
    }

    /** 2021-117, 12/03/2021. */
    boolean isReference() {
        return isCompound() && form.chars().noneMatch(Character::isLetter);
    }
}
