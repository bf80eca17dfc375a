package org.saisine.publicbody;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The directory in memory, by words: each body has one or more names, each name its words, each word the names it stands
 * in. Built in a tenth of a second from 39,000 bodies; immutable.
 */
class DirectoryIndex {

    final SearchableBody[] bodies;

    /** Of each name: its body, its number of words, whether it is the first name of its body. */
    final int[] bodyOf;

    final byte[] lengthOf;
    final boolean[] first;

    final String[] words;
    final int[] letters;
    final int[][] namesWith;

    /** The names of the départements by words, and which one each body is in. */
    final List<List<String>> departments = new ArrayList<>();

    final short[] departmentOf;

    DirectoryIndex(Collection<SearchableBody> all) {
        this.bodies = all.toArray(SearchableBody[]::new);
        this.departmentOf = new short[bodies.length];
        Map<String, Short> known = new HashMap<>();
        Names names = new Names();
        for (int body = 0; body < bodies.length; body++) {
            addNames(names, body);
            departmentOf[body] = known.computeIfAbsent(bodies[body].departmentName(), this::department);
        }
        this.bodyOf = names.bodies.toArray();
        this.lengthOf = names.lengths();
        this.first = new boolean[bodyOf.length];
        for (int name = 0; name < bodyOf.length; name++) {
            first[name] = name == 0 || bodyOf[name] != bodyOf[name - 1];
        }
        this.words = names.postings.keySet().toArray(String[]::new);
        this.namesWith = new int[words.length][];
        this.letters = new int[words.length];
        for (int word = 0; word < words.length; word++) {
            namesWith[word] = names.postings.get(words[word]).toArray();
            letters[word] = Likeness.letters(words[word]);
        }
    }

    private short department(String name) {
        departments.add(QueryWords.ofName(name));
        return (short) (departments.size() - 1);
    }

    /** A commune is looked for by its town; the others by their whole name too. */
    private void addNames(Names names, int index) {
        SearchableBody body = bodies[index];
        if (!body.territoryName().isEmpty()) {
            names.add(index, body.kind() == BodyKind.EPCI ? groupingName(body) : body.territoryName());
        }
        if (body.kind() != BodyKind.COMMUNE || body.territoryName().isEmpty()) {
            names.add(index, body.name() + " " + acronyms(body));
        }
        body.otherNames().forEach(other -> names.add(index, other));
    }

    /** CHU, DREAL: typed beside words of the name. */
    private static String acronyms(SearchableBody body) {
        return body.otherNames().stream().filter(o -> !o.contains(" ")).collect(Collectors.joining(" "));
    }

    private static String groupingName(SearchableBody body) {
        return String.join(" ", BodyNames.grouping(body.name()));
    }

    int size() {
        return bodies.length;
    }

    /** The names while they are gathered. */
    private static final class Names {

        private final IntList bodies = new IntList();
        private final List<Byte> lengths = new ArrayList<>();
        private final Map<String, IntList> postings = new HashMap<>();

        void add(int body, String name) {
            List<String> words = QueryWords.ofName(name);
            if (words.isEmpty()) {
                return;
            }
            int number = bodies.size();
            bodies.add(body);
            lengths.add((byte) Math.min(words.size(), Byte.MAX_VALUE));
            words.stream().distinct().forEach(w -> postings.computeIfAbsent(w, k -> new IntList())
                    .add(number));
        }

        byte[] lengths() {
            byte[] bytes = new byte[lengths.size()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = lengths.get(i);
            }
            return bytes;
        }
    }

    /** A growing array of numbers. */
    private static final class IntList {

        private int[] values = new int[4];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = java.util.Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int size() {
            return size;
        }

        int[] toArray() {
            return java.util.Arrays.copyOf(values, size);
        }
    }
}
