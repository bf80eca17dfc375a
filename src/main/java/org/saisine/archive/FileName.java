package org.saisine.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The name a file came with: shown to people, sent back on download, never used on disk. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * The last element of a path, without control, invisible and direction-changing characters; at most 200 characters,
     * the extension kept.
     */
    static String safe(@Nullable String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\\s\\h]+", " ")
                .strip();
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            return "document";
        }
        return shortened(name);
    }

    /** The path of a file inside another, for display and to find it again: its elements made safe, joined by slashes. */
    static String safePath(String given) {
        String path = Arrays.stream(given.split("[/\\\\]"))
                .filter(element -> !element.isEmpty() && !element.equals(".") && !element.equals(".."))
                .map(FileName::safe)
                .collect(Collectors.joining("/"));
        return path.isEmpty() ? "document" : path.substring(Math.max(0, path.length() - LONGEST));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - extension.length()) + extension;
    }

    /** A first title: the name without its extension, its underscores made spaces. */
    static String title(String safeName) {
        int dot = safeName.lastIndexOf('.');
        String stem = dot > 0 ? safeName.substring(0, dot) : safeName;
        String words = stem.replaceAll("_+", " ").replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? safeName : words;
    }

    /** A Content-Disposition that every browser reads (RFC 6266, RFC 5987). */
    static String disposition(String safeName, boolean inline) {
        String ascii = Normalizer.normalize(safeName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String encoded = URLEncoder.encode(safeName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (inline ? "inline" : "attachment") + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
