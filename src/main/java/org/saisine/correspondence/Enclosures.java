package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;
import org.saisine.archive.BlobStore;
import org.saisine.archive.DocumentView;
import org.saisine.archive.Documents;
import org.saisine.letter.Enclosed;
import org.saisine.letter.LetterPieces;
import org.saisine.letter.LetterView;
import org.saisine.letter.Letters;
import org.saisine.letter.Piece;

/** The files that go along with a letter (pièces jointes): our letters as PDF, and the originals of the archive. */
@ApplicationScoped
public class Enclosures {

    /** What most mail servers still take, the letter and its encoding included. */
    static final long HEAVIEST_MAIL = 12_000_000;

    private final LetterPieces pieces;
    private final Letters letters;
    private final Documents documents;
    private final BlobStore blobs;
    private final Dispatches dispatches;

    Enclosures(LetterPieces pieces, Letters letters, Documents documents, BlobStore blobs, Dispatches dispatches) {
        this.pieces = pieces;
        this.letters = letters;
        this.documents = documents;
        this.blobs = blobs;
        this.dispatches = dispatches;
    }

    /**
     * One file.
     *
     * @param name as it is sent: PJ01_demande-de-communication_2026-02-03.pdf; empty where the file is not there
     * @param pages empty where not known
     * @param letter one of our letters, to be printed; null for a document
     * @param original where the bytes of a document are; null for a letter
     */
    public record Enclosure(
            int number,
            String label,
            String name,
            String type,
            String pages,
            @Nullable LetterView letter,
            @Nullable Path original) {

        boolean isThere() {
            return letter != null || original != null;
        }
    }

    /** Those of the letter, in the order of its list, found or not. */
    @Transactional
    public List<Enclosure> of(Viewer viewer, LetterView letter) {
        List<Enclosure> files = new ArrayList<>();
        for (Enclosed line : pieces.of(viewer, letter)) {
            files.add(file(viewer, letter, line));
        }
        return List.copyOf(files);
    }

    private Enclosure file(Viewer viewer, LetterView about, Enclosed line) {
        Piece piece = line.piece();
        if (piece != null && piece.letter() != null) {
            LetterView letter = letters.get(viewer, about.head().reference(), piece.letter());
            return new Enclosure(
                    line.number(),
                    line.label(),
                    piece.fileName(line.number(), "pdf"),
                    LetterFile.TYPE,
                    "",
                    letter,
                    null);
        }
        return piece == null || piece.documentId() == null
                ? absent(line)
                : documents
                        .find(viewer, piece.documentId())
                        .map(document -> original(line, piece, document))
                        .orElseGet(() -> absent(line));
    }

    private static Enclosure absent(Enclosed line) {
        return new Enclosure(line.number(), line.label(), "", "", "", null, null);
    }

    private Enclosure original(Enclosed line, Piece piece, DocumentView document) {
        return new Enclosure(
                line.number(),
                line.label(),
                piece.fileName(line.number(), extension(document)),
                document.mediaType(),
                document.progress(),
                null,
                blobs.path(document.sha256()));
    }

    private static String extension(DocumentView document) {
        String name = document.originalName();
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return document.mediaType().equals(LetterFile.TYPE) ? "pdf" : end.matches("[a-z0-9]{1,5}") ? end : "bin";
    }

    /** Those that a mail carries: for the outbox, on behalf of whoever sent the letter. */
    @Transactional
    public List<Enclosure> ofSent(LetterView letter) {
        return dispatches
                .active(letter.id())
                .map(dispatch -> of(TeamOf.absent(dispatch.createdBy(), dispatch.teamId()), letter))
                .orElse(List.of())
                .stream()
                .filter(Enclosure::isThere)
                .toList();
    }

    /** The bytes of a file; no transaction is open meanwhile. */
    public byte[] bytes(Enclosure file) {
        try {
            return file.letter() != null ? letters.pdf(file.letter()) : Files.readAllBytes(file.original());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long weight(List<Enclosure> files) {
        return files.stream()
                .filter(file -> file.original() != null)
                .mapToLong(file -> file.original().toFile().length())
                .sum();
    }

    /** One file a piece (CJA, art. R. 414-5), and the inventory that names them. */
    void zip(List<Enclosure> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("inventaire.txt"));
            zip.write(inventory(files).getBytes(StandardCharsets.UTF_8));
            for (Enclosure file : files) {
                if (file.isThere()) {
                    zip.putNextEntry(new ZipEntry(file.name()));
                    if (file.letter() != null) {
                        zip.write(letters.pdf(file.letter()));
                    } else {
                        Files.copy(file.original(), zip);
                    }
                }
            }
        }
    }

    static String inventory(List<Enclosure> files) {
        StringBuilder text = new StringBuilder("Inventaire des pièces\n\n");
        for (Enclosure file : files) {
            text.append("Pièce n°\u00a0")
                    .append(file.number())
                    .append("\u00a0: ")
                    .append(file.label())
                    .append(file.pages().isEmpty() ? "" : ", " + file.pages())
                    .append('\n')
                    .append(file.isThere() ? file.name() : "(n’est pas dans le dossier\u00a0: à joindre vous-même)")
                    .append("\n\n");
        }
        return text.toString();
    }
}
