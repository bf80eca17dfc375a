package org.saisine.letter;

import io.quarkus.qute.TemplateInstance;
import org.saisine.letter.FollowUp.EarlierRequest;

/** The letters that follow a request once it has left, each drawn from the same matter. */
final class LaterLetters {

    private LaterLetters() {}

    /** The object line of the letter, from that of the request. */
    static String subject(LetterType type, String request) {
        String matter = lowerFirst(request.replaceFirst("^Demande de communication[^:]{0,40}:[\\s\\u00a0]*", ""));
        String about =
                switch (type) {
                    case FOLLOW_UP -> "Relance";
                    case CADA_REFERRAL -> "Saisine de la commission";
                    case COURT_APPLICATION -> "Requête en annulation – excès de pouvoir";
                    case INITIAL_REQUEST, PUBLICATION_REQUEST, NEW_REQUEST ->
                        throw new IllegalArgumentException(type.name());
                    case CLARIFICATION_REPLY,
                            FEE_REPLY,
                            REASONS_REQUEST,
                            OPINION_FOLLOW_UP,
                            COVER_LETTER,
                            JUDGMENT_EXECUTION -> type.label();
                };
        return type == LetterType.COURT_APPLICATION
                ? about + "\u00a0: refus de communication (" + matter + ")"
                : about + "\u00a0: " + matter;
    }

    private static String lowerFirst(String subject) {
        boolean word = subject.length() > 1 && Character.isLowerCase(subject.charAt(1));
        return word ? Character.toLowerCase(subject.charAt(0)) + subject.substring(1) : subject;
    }

    /** @throws org.saisine.web.Problem conflict, where nothing is missing any more */
    static TemplateInstance of(LetterType type, Matter about) {
        return switch (type) {
            case INITIAL_REQUEST, PUBLICATION_REQUEST, NEW_REQUEST -> throw new IllegalArgumentException(type.name());
            case FOLLOW_UP -> followUp(about);
            case CLARIFICATION_REPLY -> new ClarificationReply(about.head(), about.facts(), about.due());
            case FEE_REPLY -> new FeeReply(about.head(), about.facts(), about.stance());
            case REASONS_REQUEST -> new ReasonsRequest(about.head(), about.facts(), about.due());
            case CADA_REFERRAL ->
                new CadaReferral(
                        about.head(),
                        about.administration(),
                        about.facts(),
                        about.due(),
                        about.delivery(),
                        about.objections());
            case OPINION_FOLLOW_UP -> new OpinionFollowUp(about.head(), about.facts(), about.due(), about.delivery());
            case COURT_APPLICATION -> courtApplication(about);
            case COVER_LETTER -> new CoverLetter(about.head(), about.facts());
            case JUDGMENT_EXECUTION ->
                new JudgmentExecution(about.head(), about.administration(), about.facts(), about.due());
        };
    }

    private static FollowUp followUp(Matter about) {
        Facts facts = about.facts();
        String proof = facts.acknowledgedOn() == null ? "" : "vous en avez accusé réception";
        return new FollowUp(
                about.head(),
                new EarlierRequest(facts.sentOn(), about.head().reference(), facts.receivedOn(), proof),
                about.due(),
                facts.refusal(),
                facts.referralBy(),
                facts.referral() != null,
                about.delivery());
    }

    private static CourtApplication courtApplication(Matter about) {
        RequestedDocuments due = about.due();
        return new CourtApplication(
                about.head(),
                about.administration(),
                about.facts(),
                due,
                due.list().size() < about.items().size(),
                about.facts().confirmation() == null
                        || about.facts().confirmation().bySilence(),
                Timeliness.of(about.facts()),
                new Inventory(about.pieces()));
    }
}
