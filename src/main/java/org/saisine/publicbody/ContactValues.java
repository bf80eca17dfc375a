package org.saisine.publicbody;

import java.util.EnumMap;
import java.util.Map;

/** The contacts that one line of a file gives, by kind. */
final class ContactValues {

    private ContactValues() {}

    static Map<ContactKind, String> of(ContactRow row) {
        Map<ContactKind, String> values = new EnumMap<>(ContactKind.class);
        put(values, ContactKind.EMAIL, row.email());
        put(values, ContactKind.POSTAL, String.join("\n", row.address()));
        put(values, ContactKind.PHONE, row.phone());
        return values;
    }

    private static void put(Map<ContactKind, String> values, ContactKind kind, String value) {
        if (!value.isBlank()) {
            values.put(kind, value);
        }
    }
}
