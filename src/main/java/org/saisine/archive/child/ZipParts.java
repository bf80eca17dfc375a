package org.saisine.archive.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a zip, one level deep: a zip inside it is a file like another. */
final class ZipParts {

    /** What comes out of an entry may be so many times what is stored, plus a little. */
    private static final long RATIO = 100;

    private static final long LITTLE = 1L << 20;

    private ZipParts() {}

    static Parts open(Path path, Options options) throws IOException {
        var file = new ZipFile(path.toFile());
        List<Parts.Part> parts =
                entries(file).stream().map(entry -> part(file, entry)).toList();
        return new Parts(parts, options.number("maxPages"), file);
    }

    /** The names of the files, a line each: what can be searched of a zip that nobody unpacks. */
    static String names(Path path) throws IOException {
        try (var file = new ZipFile(path.toFile())) {
            return entries(file).stream().map(ZipEntry::getName).collect(Collectors.joining("\n"));
        }
    }

    private static List<? extends ZipEntry> entries(ZipFile file) {
        return Collections.list(file.entries()).stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> !entry.getName().startsWith("__MACOSX/"))
                .toList();
    }

    private static Parts.Part part(ZipFile file, ZipEntry entry) {
        long most = Math.max(0, entry.getCompressedSize()) * RATIO + LITTLE;
        return new Parts.Part() {
            @Override
            public String name() {
                return entry.getName();
            }

            @Override
            public InputStream open() throws IOException {
                return new Bounded(file.getInputStream(entry), most);
            }
        };
    }
}
