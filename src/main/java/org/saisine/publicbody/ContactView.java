package org.saisine.publicbody;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One way to reach a body.
 *
 * @param lines one line, except for a postal address
 * @param source where it was read
 * @param asOf when the source said so
 */
public record ContactView(
        long id, ContactKind kind, List<String> lines, String source, LocalDate asOf, ContactStatus status) {

    /** Confirmed before unconfirmed, then the most recent. */
    static final Comparator<ContactView> BEST_FIRST = Comparator.comparing(ContactView::status)
            .thenComparing(ContactView::asOf)
            .reversed()
            .thenComparing(ContactView::id);

    /** The lines as one text. */
    @JsonProperty
    public String value() {
        return String.join("\n", lines);
    }
}
