package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Demande de publication en ligne (CRPA, art. L. 311-9, 4°): templates/letters/publication-request.md. */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PublicationRequest(LetterHead head, RequestedDocuments documents) implements TemplateInstance {}
