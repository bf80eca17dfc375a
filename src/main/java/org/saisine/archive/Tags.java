package org.saisine.archive;

import java.util.List;

/** The words people file a document under (étiquettes). */
final class Tags {

    private Tags() {}

    /** Stripped, without blanks and repeats, in the order given. */
    static List<String> tidy(List<String> tags) {
        return tags.stream()
                .map(tag -> tag.strip().replaceAll("\\s+", " "))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
