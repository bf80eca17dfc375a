package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Requête en annulation pour excès de pouvoir (CJA, art. R. 411-1): templates/letters/court-application.md. Its grounds are those
 * that the journal supports.
 *
 * @param partly whether some of what was asked for has come
 * @param attacksSilence whether the refusal was confirmed by silence, not in writing
 * @param inventory the papers that go along, cited by their number
 */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CourtApplication(
        LetterHead head,
        Administration administration,
        Facts facts,
        RequestedDocuments documents,
        boolean partly,
        boolean attacksSilence,
        Timeliness timeliness,
        Inventory inventory)
        implements TemplateInstance {}
