package org.saisine.archive.child;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the parent asks of one file, as {@code key=value}. */
final class Options {

    private final Map<String, String> values = new HashMap<>();

    Options(List<String> arguments) {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
    }

    /** TEXT, RASTER or PICTURE: which frame is wanted of each page. */
    FrameType mode() {
        return FrameType.valueOf(text("mode"));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean isPdf() {
        return text("type").equals("pdf");
    }

    /** The pages to work on, of {@code count} that there are: those of {@code only}, or all from {@code from} on. */
    List<Integer> pages(int count) {
        if (has("only")) {
            return Arrays.stream(text("only").split(","))
                    .map(Integer::valueOf)
                    .filter(n -> n <= count)
                    .toList();
        }
        return IntStream.rangeClosed(number("from"), count).boxed().toList();
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("missing: " + key);
        }
        return value;
    }
}
