package org.saisine.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Visibility;

/**
 * A document as pages and programs see it.
 *
 * @param version to be sent back when the description is changed
 * @param sha256 of the original, which can be downloaded in every state
 * @param originalName the name it came with, made safe for display
 * @param reason in French, why the text is not whole; empty where it is
 * @param pageCount null until the pages have been counted
 * @param pagesRead pages whose reading is over, whatever came of it
 */
public record DocumentView(
        long id,
        int version,
        long teamId,
        Visibility visibility,
        String title,
        DocumentKind kind,
        @Nullable LocalDate date,
        @Nullable Long publicBodyId,
        List<String> tags,
        String sha256,
        long size,
        String mediaType,
        String originalName,
        DocumentState state,
        String reason,
        @Nullable Integer pageCount,
        int pagesRead,
        @Nullable Long requestId,
        @Nullable Long messageId,
        String origin,
        @Nullable Long addedBy,
        Instant addedAt) {

    /** True for what has pages that can be drawn. */
    public boolean drawn() {
        return MediaTypes.isDrawn(mediaType);
    }

    /** True for what a browser may show in place; everything else is downloaded. */
    public boolean showable() {
        return MediaTypes.SHOWN_IN_PLACE.contains(mediaType);
    }

    /** "12 pages sur 40", "3 pages", or nothing while the pages are not counted. */
    public String progress() {
        if (pageCount == null || pageCount == 0) {
            return "";
        }
        String total = pageCount + (pageCount == 1 ? "\u00a0page" : "\u00a0pages");
        return state == DocumentState.PROCESSING ? pagesRead + " sur " + total : total;
    }
}
