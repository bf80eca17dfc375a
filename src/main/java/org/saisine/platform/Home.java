package org.saisine.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one directory where an instance keeps everything ({@code SAISINE_HOME}, {@code data/} by default). */
@ApplicationScoped
public class Home {

    private final Path root;

    public Home(@ConfigProperty(name = "saisine.home", defaultValue = "data") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path root() {
        return root;
    }

    /** A directory of the home, made on first use. */
    public Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Originals, content-addressed. On the same volume as {@link #tmp()}, so that a rename is atomic. */
    public Path blobs() {
        return directory("blobs");
    }

    public Path tmp() {
        return directory("tmp");
    }

    /** Room left on the volume, in bytes. */
    public long usableSpace() {
        try {
            FileStore store = Files.getFileStore(directory("."));
            return store.getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
