package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.saisine.request.Delivery;

/**
 * Nouvelle demande, ayant le même objet qu’une première (CE, Sect., 11 January 1978, n° 04258): templates/letters/new-request.md.
 *
 * @param earlier what became of the first one
 */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NewRequest(LetterHead head, RequestedDocuments documents, Delivery delivery, Facts earlier)
        implements TemplateInstance {}
