package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Réponse à une demande de précision: templates/letters/clarification-reply.md. The request stays what it was, with the day on which it was received. */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ClarificationReply(LetterHead head, Facts facts, RequestedDocuments documents)
        implements TemplateInstance {}
