package org.saisine.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL that travels in the build, once, beside the data it serves. */
final class PostgresBinaries {

    private static final Set<PosixFilePermission> EXECUTABLE = EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private PostgresBinaries() {}

    /** Directory that holds {@code bin/postgres}, unpacked into {@code target} unless it is already there. */
    static Path unpackedInto(Path target) throws IOException {
        Path done = target.resolve(".complete");
        if (!Files.exists(done)) {
            try (InputStream archive = open()) {
                unpack(archive, target);
            }
            Files.createFile(done);
        }
        return target;
    }

    private static InputStream open() {
        String arch = System.getProperty("os.arch").contains("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-linux-" + arch + ".txz";
        InputStream stream = PostgresBinaries.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("No embedded PostgreSQL for this machine (" + name
                    + "). Set QUARKUS_DATASOURCE_JDBC_URL to use your own server.");
        }
        return stream;
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        Files.createDirectories(target);
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, EXECUTABLE);
        }
    }
}
