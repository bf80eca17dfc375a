package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Bordereau d’envoi de pièces: templates/letters/cover-letter.md. It lists, and argues nothing. */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CoverLetter(LetterHead head, Facts facts) implements TemplateInstance {}
