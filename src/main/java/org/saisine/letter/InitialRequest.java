package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.saisine.request.Delivery;

/** Demande initiale de communication (CRPA, art. L. 311-1): templates/letters/initial-request.md. */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record InitialRequest(LetterHead head, RequestedDocuments documents, Delivery delivery)
        implements TemplateInstance {}
