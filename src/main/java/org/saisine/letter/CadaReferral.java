package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.saisine.request.Delivery;

/**
 * Saisine de la CADA (CRPA, art. L. 342-1 and R. 343-1): templates/letters/cada-referral.md. It asks for an opinion on the
 * refusal, never for the documents themselves nor on the lawfulness of anything else.
 *
 * @param documents those that are still due
 * @param objections what the administration is likely to object, and the answers
 */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CadaReferral(
        LetterHead head,
        Administration administration,
        Facts facts,
        RequestedDocuments documents,
        Delivery delivery,
        List<Kit.Objection> objections)
        implements TemplateInstance {}
