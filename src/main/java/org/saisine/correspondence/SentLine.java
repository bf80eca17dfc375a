package org.saisine.correspondence;

import java.time.LocalDate;
import java.util.Optional;
import org.saisine.letter.LetterType;
import org.saisine.request.Channel;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;

/** What the journal says of a letter that has left, and of one that has arrived. */
final class SentLine {

    private SentLine() {}

    /** The line of its leaving, on the day it was mailed, posted or submitted. */
    static Entry left(Dispatch dispatch, LetterType letter, LocalDate on) {
        EntryType type =
                switch (letter) {
                    case INITIAL_REQUEST, PUBLICATION_REQUEST, NEW_REQUEST -> EntryType.REQUEST_SENT;
                    case FOLLOW_UP, OPINION_FOLLOW_UP -> EntryType.FOLLOW_UP_SENT;
                    case CLARIFICATION_REPLY -> EntryType.CLARIFICATION_PROVIDED;
                    case CADA_REFERRAL -> EntryType.REFERRED;
                    case COURT_APPLICATION -> EntryType.COURT_ACTION_FILED;
                    case REASONS_REQUEST ->
                        countsFromItsSending(dispatch) ? EntryType.REASONS_REQUESTED : EntryType.NOTE;
                    case FEE_REPLY, COVER_LETTER, JUDGMENT_EXECUTION -> EntryType.NOTE;
                };
        Entry line = Entry.of(type, on)
                .with("channel", dispatch.channel().name())
                .with("dispatch", dispatch.id())
                .with("letter", letter.name());
        return type == EntryType.NOTE ? line.with("text", "Envoi\u00a0: " + letter.inSentence()) : line;
    }

    /** The line of its arrival, where the law counts from that day: of the request, and of the request for reasons. */
    static Optional<Entry> arrived(Dispatch dispatch, LetterType letter, LocalDate on) {
        return arrival(dispatch, letter).map(type -> Entry.of(type, on).with("dispatch", dispatch.id()));
    }

    private static Optional<EntryType> arrival(Dispatch dispatch, LetterType letter) {
        if (letter.opens()) {
            return Optional.of(EntryType.REQUEST_RECEIVED);
        }
        return letter == LetterType.REASONS_REQUEST && !countsFromItsSending(dispatch)
                ? Optional.of(EntryType.REASONS_REQUESTED)
                : Optional.empty();
    }

    /** What is sent by electronic means arrives the same day; by post, the notice of receipt says when. */
    private static boolean countsFromItsSending(Dispatch dispatch) {
        return dispatch.channel() != Channel.REGISTERED_LETTER;
    }
}
