package org.saisine.correspondence;

import java.time.LocalDate;
import java.util.List;
import org.saisine.archive.DocumentView;

/**
 * One message of a request, ours or theirs, as the casefile tells it; {@code correspondence/thread.html} shows a list of
 * them.
 *
 * @param on the day it left or came; of a draft, the day it was written
 * @param title Demande; Relance; Accusé de réception
 * @param way par courriel à mairie@exemple.fr; par courrier
 * @param state in words; empty where there is nothing to add
 * @param tone the class of the state's badge
 * @param text a note, or why something did not leave; may be empty
 * @param href where it is read, and acted upon
 * @param action what there is to do there; empty where nothing waits
 */
public record ThreadEntry(
        LocalDate on,
        Side side,
        String title,
        String way,
        String state,
        String tone,
        String text,
        String href,
        String action,
        List<DocumentView> documents) {

    /** Who speaks. */
    public enum Side {
        OURS("ours"),
        THEIRS("theirs"),
        CADA("cada");

        private final String look;

        Side(String look) {
            this.look = look;
        }

        /** The class of its place in the thread. */
        public String look() {
            return look;
        }
    }

    static ThreadEntry of(ReplyView reply, String reference) {
        return new ThreadEntry(
                reply.receivedOn(),
                reply.meaning() == ReplyMeaning.OPINION_ISSUED ? Side.CADA : Side.THEIRS,
                reply.label(),
                "reçue " + reply.channel().label(),
                reply.qualified() ? "" : "À qualifier",
                reply.qualified() ? "neutral" : "soon",
                reply.note(),
                "/demandes/" + reference + "/reponses/" + reply.id(),
                reply.qualified() ? "" : "Dire ce qu’elle signifie",
                reply.documents().stream()
                        .map(ReplyView.ReceivedDocument::document)
                        .toList());
    }
}
