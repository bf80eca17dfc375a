package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Demande de communication des motifs (CRPA, art. L. 232-4): templates/letters/reasons-request.md. It gives no more time to ask the CADA. */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ReasonsRequest(LetterHead head, Facts facts, RequestedDocuments documents) implements TemplateInstance {}
