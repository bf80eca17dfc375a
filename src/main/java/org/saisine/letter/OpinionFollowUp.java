package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.saisine.request.Delivery;

/** Relance après un avis favorable de la CADA (CRPA, art. R. 343-3): templates/letters/opinion-follow-up.md. No delay runs from the opinion. */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record OpinionFollowUp(LetterHead head, Facts facts, RequestedDocuments documents, Delivery delivery)
        implements TemplateInstance {}
