package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the unpacking of mails and zips writes: a short transaction for each file found inside. */
@ApplicationScoped
class Unpacking {

    /** Mails forwarded within mails are unpacked so deep; the innermost are kept whole. */
    private static final int DEEPEST = 4;

    private final Documents documents;
    private final Attachments attachments;
    private final AddDocument addDocument;

    Unpacking(Documents documents, Attachments attachments, AddDocument addDocument) {
        this.documents = documents;
        this.attachments = attachments;
        this.addDocument = addDocument;
    }

    /** The document as what is to be unpacked next, the files already taken out left aside; empty where there is nothing to. */
    @Transactional
    Optional<Original> begin(long documentId) {
        return documents
                .locked(documentId)
                .filter(Document::isToBeUnpacked)
                .filter(document -> attachments.depth(documentId, DEEPEST) < DEEPEST)
                .map(document -> document.original(attachments.stored(documentId).stream()
                        .map(Attachment::number)
                        .collect(Collectors.toSet())));
    }

    /** Records a file found inside as a document of its own, beside its container: same team, same provenance. */
    @Transactional
    void add(long documentId, int number, String name, StoredFile file) {
        documents.locked(documentId).ifPresent(container -> {
            Added added = addDocument.receive(
                    container.teamId(), file, name, Description.none(), container.provenanceOfParts());
            attachments.store(
                    documentId,
                    new Attachment(
                            number, FileName.safePath(name), added.document().id(), added.duplicate(), ""));
        });
    }

    @Transactional
    void refuse(long documentId, int number, String name, String reason) {
        attachments.store(documentId, new Attachment(number, FileName.safePath(name), null, false, reason));
    }

    /** Says of the files found inside what the manifest of their sender says of them. */
    @Transactional
    void describe(long documentId, Map<String, Description> manifest) {
        List<Attachment> all = attachments.stored(documentId);
        for (Attachment attachment : all) {
            Description words = manifest.get(attachment.name());
            if (words != null && attachment.documentId() != null && !attachment.duplicate()) {
                documents.locked(attachment.documentId()).ifPresent(document -> document.describe(words));
            }
        }
    }

    /** The manifest among the files found inside, where there is one. */
    @Transactional
    Optional<String> manifest(long documentId) {
        return attachments.stored(documentId).stream()
                .filter(attachment -> attachment.name().equalsIgnoreCase(Manifest.NAME))
                .map(Attachment::documentId)
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> documents.findById(id).sha256());
    }
}
