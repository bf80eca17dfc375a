package org.saisine.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody lives or has their seat.
 *
 * @param street number and street, on one line or more
 */
public record PostalAddress(String street, String postcode, String city) {

    public static final PostalAddress UNKNOWN = new PostalAddress("", "", "");

    /** As an envelope writes it, one line each, without empty ones. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(street.lines().toList());
        lines.add(postcode + " " + city);
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    boolean isComplete() {
        return !street.isBlank() && !postcode.isBlank() && !city.isBlank();
    }
}
