package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Demande d’exécution d’un jugement (CJA, art. L. 911-4): templates/letters/judgment-execution.md. */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record JudgmentExecution(
        LetterHead head, Administration administration, Facts facts, RequestedDocuments documents)
        implements TemplateInstance {}
