package org.saisine.letter;

import java.util.List;

/**
 * What the author of a letter changes in it.
 *
 * @param enclosures what goes along (pièces jointes), one line each
 */
public record LetterEdit(String subject, List<String> enclosures, String markdown) {

    public LetterEdit {
        subject = subject.strip();
        enclosures = enclosures.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
