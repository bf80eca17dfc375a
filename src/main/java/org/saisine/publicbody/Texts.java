package org.saisine.publicbody;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts as forms and programs send them, made regular. */
final class Texts {

    private Texts() {}

    static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Stripped lines, without empty ones: an address as an envelope shows it. */
    static String lines(@Nullable String text) {
        return text == null
                ? ""
                : text.lines().map(String::strip).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
    }
}
