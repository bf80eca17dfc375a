package org.saisine.publicbody;

import java.util.List;
import java.util.Set;

/** Tells which intercommunalité of a département a name means, where each file orders its words in its own way. */
record GroupingNames(List<KnownBody> groupings) {

    /** Those of the very same words: one name within another mostly means that one was merged into the other. */
    List<KnownBody> meantBy(String label) {
        Set<String> words = BodyNames.grouping(label);
        return groupings.stream()
                .filter(b -> BodyNames.grouping(b.name()).equals(words))
                .toList();
    }

    /** Those that share a word of some length, for a person to look at. */
    List<KnownBody> near(String label) {
        Set<String> words = BodyNames.grouping(label);
        return groupings.stream()
                .filter(b -> BodyNames.grouping(b.name()).stream().anyMatch(w -> w.length() > 3 && words.contains(w)))
                .limit(5)
                .toList();
    }
}
