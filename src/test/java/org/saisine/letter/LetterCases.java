package org.saisine.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Three lives of a request, and each letter at a moment when the law admits it. */
final class LetterCases {

    /** Silence of a mairie: asked on 2 February, received on the 3rd, refused by silence on 3 March (law.md, § 4.5, E1). */
    private static final String SILENCE = "REQUEST_SENT 2026-02-02 document=10, REQUEST_RECEIVED 2026-02-03 document=1";

    /** A refusal in writing, after an acknowledgement. */
    private static final String REFUSED = "REQUEST_SENT 2026-02-02 document=10, REQUEST_RECEIVED 2026-02-04 document=1,"
            + " ACKNOWLEDGED 2026-02-05 document=2, EXPRESS_REFUSAL 2026-02-20 document=3 mentionsReferral=true";

    /** Environment, the delay extended to two months with reasons. */
    private static final String EXTENDED =
            "REQUEST_SENT 2026-02-02 document=10, REQUEST_RECEIVED 2026-02-03 document=1,"
                    + " EXTENSION_NOTIFIED 2026-02-25 document=2 reasoned=true";

    private static final String REGISTERED =
            ", REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 number=20261234 document=4";
    private static final String REGISTERED_LATER =
            ", REFERRED 2026-04-10, REFERRAL_REGISTERED 2026-04-15 number=202600567 document=4";
    private static final String FAVORABLE = ", OPINION_ISSUED 2026-04-20 outcome=FAVORABLE document=5";
    private static final String QUALIFIED = ", OPINION_ISSUED 2026-05-20 outcome=QUALIFIED document=5";

    private static final String JUDGED = ", COURT_ACTION_FILED 2026-06-30, JUDGMENT_NOTIFIED 2026-12-01 document=9";

    private LetterCases() {}

    static Stream<LetterCase> all() {
        return Stream.of(
                        of(LetterType.CADA_REFERRAL)
                                .commune("2026-03-10", SILENCE)
                                .epci("2026-03-02", REFUSED)
                                .reunion("2026-04-10", EXTENDED),
                        of(LetterType.REASONS_REQUEST)
                                .commune("2026-03-10", SILENCE)
                                .epci("2026-05-20", SILENCE + REGISTERED)
                                .reunion("2026-04-10", EXTENDED),
                        of(LetterType.OPINION_FOLLOW_UP)
                                .commune("2026-05-02", SILENCE + REGISTERED + FAVORABLE)
                                .epci("2026-06-01", SILENCE + REGISTERED + QUALIFIED)
                                .reunion(
                                        "2026-06-10",
                                        EXTENDED + REGISTERED_LATER + FAVORABLE + ", REFUSAL_CONFIRMED 2026-06-01"),
                        of(LetterType.COURT_APPLICATION)
                                .commune(
                                        "2026-06-25",
                                        SILENCE + REGISTERED + FAVORABLE + ", REASONS_REQUESTED 2026-05-20 document=6")
                                .epci(
                                        "2026-05-10",
                                        REFUSED + REGISTERED
                                                + ", REFUSAL_CONFIRMED 2026-04-22 mentionsCourt=true document=6")
                                .reunion("2026-07-01", EXTENDED + REGISTERED_LATER + QUALIFIED),
                        of(LetterType.COVER_LETTER)
                                .commune("2026-03-20", SILENCE + REGISTERED)
                                .epci("2026-03-12", REFUSED + ", REFERRED 2026-03-10")
                                .reunion(
                                        "2026-07-10",
                                        EXTENDED + REGISTERED_LATER + QUALIFIED + ", COURT_ACTION_FILED 2026-07-01"),
                        of(LetterType.CLARIFICATION_REPLY)
                                .commune("2026-02-14", SILENCE + ", CLARIFICATION_REQUESTED 2026-02-12")
                                .epci("2026-02-14", SILENCE + ", CLARIFICATION_REQUESTED 2026-02-12")
                                .reunion("2026-02-14", SILENCE + ", CLARIFICATION_REQUESTED 2026-02-12"),
                        of(LetterType.FEE_REPLY)
                                .commune("2026-02-14", SILENCE + ", FEE_NOTICE 2026-02-12 amount=18.5")
                                .epci("2026-02-14", SILENCE + ", FEE_NOTICE 2026-02-12")
                                .reunion("2026-02-14", SILENCE + ", FEE_NOTICE 2026-02-12 amount=36"),
                        of(LetterType.NEW_REQUEST)
                                .commune("2026-06-01", SILENCE + ", ACKNOWLEDGED 2026-02-05 mentionsReferral=true")
                                .epci("2026-09-01", SILENCE + REGISTERED + FAVORABLE)
                                .reunion("2026-10-01", EXTENDED + REGISTERED_LATER),
                        of(LetterType.JUDGMENT_EXECUTION)
                                .commune("2027-03-05", SILENCE + REGISTERED + JUDGED)
                                .epci("2027-03-05", SILENCE + REGISTERED + JUDGED)
                                .reunion("2027-03-05", EXTENDED + REGISTERED_LATER + JUDGED))
                .flatMap(letter -> letter.cases.stream());
    }

    private static OneLetter of(LetterType type) {
        return new OneLetter(type, new ArrayList<>());
    }

    /** The three cases of a letter. */
    private record OneLetter(LetterType type, List<LetterCase> cases) {

        OneLetter commune(String today, String journal) {
            return with("commune_person", today, journal);
        }

        OneLetter epci(String today, String journal) {
            return with("epci_association", today, journal);
        }

        OneLetter reunion(String today, String journal) {
            return with("reunion_environment", today, journal);
        }

        private OneLetter with(String parties, String today, String journal) {
            cases.add(LetterCase.of(type, parties, today, journal));
            return this;
        }
    }
}
