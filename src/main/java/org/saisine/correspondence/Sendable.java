package org.saisine.correspondence;

import java.util.ArrayList;
import java.util.List;
import org.saisine.letter.Gap;
import org.saisine.letter.LetterType;
import org.saisine.letter.LetterView;
import org.saisine.request.Channel;

/**
 * A letter about to leave.
 *
 * @param gaps what it still lacks
 */
record Sendable(LetterView letter, List<Gap> gaps) {

    long id() {
        return letter.id();
    }

    int number() {
        return letter.number();
    }

    LetterType type() {
        return letter.type();
    }

    Channel channel() {
        return letter.head().channel();
    }

    /** Where a mail would go. */
    String email() {
        return letter.head().addressee().email();
    }

    /** The envelope's lines. */
    List<String> addresseeLines() {
        var addressee = letter.head().addressee();
        List<String> lines = new ArrayList<>(List.of(addressee.quality(), addressee.body()));
        lines.addAll(addressee.addressLines());
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
