package org.saisine.deadline;

/** What a requester may do next. */
public enum Action {
    SEND_REQUEST,
    WAIT,
    FOLLOW_UP,
    CLARIFICATION_REPLY,
    FEE_REPLY,
    REFERRAL,
    REASONS_REQUEST,
    ASK_REGISTRATION,
    COURT_ACTION,
    CASSATION,
    NEW_REQUEST
}
