package org.saisine.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saisine.request.EntryType;

/**
 * Something that can be done with a request.
 *
 * @param title what it is; empty where the button says it all
 * @param until the last day; null where nothing presses
 * @param urgency late, soon or neutral
 * @param href where it is done
 * @param post whether it is a button (something is made) rather than a link
 * @param noted the line of the journal by which one says that it is done already, elsewhere; null where there is none
 * @param waits whether it rests on a silence that nobody has verified yet
 */
record Step(
        String title,
        String label,
        String why,
        @Nullable LocalDate until,
        String urgency,
        String href,
        boolean post,
        @Nullable EntryType noted,
        boolean waits) {

    static Step link(String label, String why, String href) {
        return new Step("", label, why, null, "neutral", href, false, null, false);
    }

    static Step button(String label, String why, String href) {
        return new Step("", label, why, null, "neutral", href, true, null, false);
    }

    Step dueBy(@Nullable LocalDate last, LocalDate today) {
        return new Step(title, label, why, last, RequestLine.urgency(last, today), href, post, noted, waits);
    }

    Step called(String name) {
        return new Step(name, label, why, until, urgency, href, post, noted, waits);
    }

    Step notedAs(EntryType line) {
        return new Step(title, label, why, until, urgency, href, post, line, waits);
    }

    Step waiting(boolean forSilence) {
        return new Step(title, label, why, until, urgency, href, post, noted, forSilence);
    }
}
