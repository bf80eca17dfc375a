package org.saisine.publicbody;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The data shipped with the product ({@code directory/*.csv.gz}, made by {@code script/directory-data}). */
enum ShippedDirectory {
    BODIES("bodies"),
    CONTACTS("contacts"),
    ACCESS_OFFICERS("access-officers");

    private final String file;

    ShippedDirectory(String file) {
        this.file = file;
    }

    /** The lines as CSV, the first of which names the columns. */
    InputStream csv() throws IOException {
        return new GZIPInputStream(packed());
    }

    private InputStream packed() {
        String name = "/directory/" + file + ".csv.gz";
        return Objects.requireNonNull(ShippedDirectory.class.getResourceAsStream(name), name);
    }

    /** Names the data set as a whole: another one is loaded after an upgrade, the same one never twice. */
    static String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ShippedDirectory part : values()) {
                try (InputStream in = part.packed()) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
