package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.saisine.platform.Home;
import org.saisine.web.Problem;

/**
 * The originals, each under the SHA-256 of its bytes ({@code blobs/ab/cd/<sha256>}). A put answers only when the bytes would
 * survive a power cut: written, forced, renamed, and the directories forced too. Nothing is ever overwritten.
 */
@ApplicationScoped
public class BlobStore {

    private static final int BUFFER = 1 << 16;

    /** Longer than an upload takes from its file to its row. */
    private static final Duration IN_USE = Duration.ofHours(1);

    private final Home home;
    private final long minimumFree;
    private final Clock clock;

    BlobStore(
            Home home,
            @ConfigProperty(name = "saisine.storage.minimum-free", defaultValue = "1000000000") long minimumFree,
            Clock clock) {
        this.home = home;
        this.clock = clock;
        this.minimumFree = minimumFree;
    }

    /**
     * Takes over {@code file}, which lies on the volume of the home and is moved; nobody writes to it any more.
     *
     * @throws Problem storage full, or invalid for an empty file
     */
    public StoredFile put(Path file) {
        requireRoom();
        try {
            return settle(file, hash(file));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Reads {@code content} to its end; the caller closes it.
     *
     * @throws Problem storage full, or invalid for an empty file
     */
    public StoredFile put(InputStream content) {
        requireRoom();
        Path temporary = null;
        try {
            temporary = Files.createTempFile(home.tmp(), "blob-", ".part");
            MessageDigest digest = sha256();
            copy(content, temporary, digest);
            return settle(temporary, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw failed(e);
        } finally {
            discard(temporary);
        }
    }

    /** Where the bytes are; read only. */
    public Path path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return home.blobs()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    /** True while new files are taken; reading always works. */
    public boolean hasRoom() {
        return home.usableSpace() >= minimumFree;
    }

    private void requireRoom() {
        if (!hasRoom()) {
            throw full();
        }
    }

    private StoredFile settle(Path temporary, String sha256) throws IOException {
        long size = Files.size(temporary);
        if (size == 0) {
            throw Problem.invalid(
                    "Ce fichier est vide : il ne contient aucun octet.",
                    "Rien n’a été enregistré. Vérifiez le fichier sur votre ordinateur, puis déposez-le à nouveau.");
        }
        Path target = path(sha256);
        if (isThere(target, size)) {
            Files.deleteIfExists(temporary);
        } else {
            makeDirectories(target.getParent());
            force(temporary);
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("r--r-----"));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        }
        // Forced even where the file was there: whoever put it may not have come so far yet.
        force(target.getParent());
        return new StoredFile(sha256, size);
    }

    /** Marks it as wanted now, so that {@link #erase} leaves it. */
    private boolean isThere(Path target, long size) throws IOException {
        try {
            Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
            return Files.size(target) == size;
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    /**
     * Erases a file that no document has any more. One that somebody put at this very moment is laid back: it is moved
     * aside first, and its time tells.
     */
    void erase(String sha256) {
        Path file = path(sha256);
        try {
            Path aside = Files.createTempFile(home.tmp(), "erased-", ".part");
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            if (Files.getLastModifiedTime(aside)
                    .toInstant()
                    .isAfter(clock.instant().minus(IN_USE))) {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(aside);
            }
            force(file.getParent());
        } catch (NoSuchFileException gone) {
            // Somebody was faster.
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void makeDirectories(Path leaf) throws IOException {
        if (!Files.isDirectory(leaf)) {
            Files.createDirectories(leaf);
            force(leaf.getParent());
            force(home.blobs());
        }
    }

    private static void copy(InputStream content, Path file, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
        }
    }

    /** The SHA-256 that the bytes have now, read to the last one. */
    String hashOf(Path file) throws IOException {
        return hash(file);
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(file)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A failed force is never tried again: the kernel may already have dropped the pages it could not write. */
    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private RuntimeException failed(IOException cause) {
        return home.usableSpace() < BUFFER ? full() : new UncheckedIOException(cause);
    }

    private static Problem full() {
        return new Problem(
                Problem.Kind.STORAGE_FULL,
                "Il n’y a plus assez de place pour enregistrer un fichier.",
                "Ce fichier n’a pas été enregistré. Tout le reste fonctionne et rien n’est perdu. Prévenez la personne qui"
                        + " tient ce service : il faut libérer de la place sur le disque.");
    }

    private static void discard(@Nullable Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
