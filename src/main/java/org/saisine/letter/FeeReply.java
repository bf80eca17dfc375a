package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Réponse sur les frais annoncés (CRPA, art. R. 311-11): templates/letters/fee-reply.md. */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FeeReply(LetterHead head, Facts facts, Stance stance) implements TemplateInstance {}
