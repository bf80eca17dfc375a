package org.saisine.deadline;

/** Something odd or uncertain in the journal that the reader must know; the message is French and says what to do. */
public record Warning(Code code, String message) {

    /** The kinds of warning, for programs. */
    public enum Code {
        DUPLICATE_EVENT,
        FUTURE_EVENT,
        RECEIPT_NOT_PROVEN,
        UNCLEAR_EXTENT,
        EXTENSION_WITHOUT_EFFECT,
        CLARIFICATION_PENDING,
        NO_SAFE_DAY,
        PREMATURE_REFERRAL,
        LATE_REFERRAL,
        LATE_REFUSAL,
        OPPOSABILITY_UNKNOWN,
        REGISTRATION_UNKNOWN,
        REFERRAL_MISSING,
        REFUSAL_AFTER_REFERRAL,
        LATE_CONFIRMATION,
        LATE_REASONS_REQUEST,
        PREMATURE_COURT_ACTION,
        LATE_COURT_ACTION,
        EVENT_AFTER_END,
        EVENT_AFTER_JUDGMENT,
        CONTRADICTION,
        MISSING_EVENT,
        OPINION_BEFORE_REGISTRATION,
        COURT_ACTION_BEFORE_REFERRAL,
        OLDER_TEXTS,
        REPEATED_REQUEST
    }
}
