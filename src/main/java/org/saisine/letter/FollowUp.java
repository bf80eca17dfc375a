package org.saisine.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saisine.request.Delivery;

/**
 * Relance amiable: templates/letters/follow-up.md. It neither replaces the referral to the CADA nor gives more time for
 * it (CRPA, art. L. 412-4).
 *
 * @param missing the documents not yet received
 * @param refusal null while there is none
 * @param referred the CADA has been asked already
 * @param referralOn the day by which the CADA will be asked; null where not known
 */
@CheckedTemplate(basePath = "letters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FollowUp(
        LetterHead head,
        EarlierRequest request,
        RequestedDocuments missing,
        @Nullable Refusal refusal,
        @Nullable LocalDate referralOn,
        boolean referred,
        Delivery delivery)
        implements TemplateInstance {

    /**
     * The request that a follow-up recalls.
     *
     * @param reference ours; empty where there was none
     * @param receivedOn null where the reception is not proved
     * @param proof avis de réception n° …, accusé de réception électronique; empty where there is none
     */
    public record EarlierRequest(
            LocalDate sentOn, String reference, @Nullable LocalDate receivedOn, String proof) {}
}
