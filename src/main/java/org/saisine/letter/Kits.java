package org.saisine.letter;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every model request of templates/kits, read once; a wrong file is told with its line, by a test before anybody else. */
@Singleton
public class Kits {

    private static final String FOLDER = "templates/kits";

    private final List<Kit> kits;

    Kits() {
        // By name: a flat class path may hold the same folder in two jars.
        Map<String, Kit> found = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(Kits.class.getClassLoader(), FOLDER, folder -> readAll(folder)
                    .forEach(kit -> found.put(kit.id(), kit)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Kit> read = new ArrayList<>(found.values());
        if (read.isEmpty()) {
            throw new IllegalStateException("No kit in " + FOLDER);
        }
        // Video surveillance first: it is what the product began with.
        read.sort(Comparator.comparing((Kit kit) -> !kit.id().startsWith("video-"))
                .thenComparing(Kit::theme)
                .thenComparing(Kit::title));
        this.kits = List.copyOf(read);
    }

    /** All of them, by theme. */
    public List<Kit> all() {
        return kits;
    }

    public Optional<Kit> find(String id) {
        return kits.stream().filter(kit -> kit.id().equals(id)).findFirst();
    }

    private static List<Kit> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".md"))
                    .map(Kits::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kit read(Path file) {
        try {
            return KitFile.read(file.getFileName().toString().replace(".md", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
