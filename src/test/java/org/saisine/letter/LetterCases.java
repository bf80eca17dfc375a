package org.saisine.letter;

import java.util.List;
import java.util.stream.Stream;

/** Three lives of a request, and each letter at a moment when the law admits it. */
final class LetterCases {

    /** Silence of a mairie: asked on 2 February, received on the 3rd, refused by silence on 3 March (law.md, § 4.5, E1). */
    private static final String SILENCE = "REQUEST_SENT 2026-02-02, REQUEST_RECEIVED 2026-02-03 document=1";

    /** A refusal in writing, after an acknowledgement. */
    private static final String REFUSED = "REQUEST_SENT 2026-02-02, REQUEST_RECEIVED 2026-02-04 document=1,"
            + " ACKNOWLEDGED 2026-02-05 document=2, EXPRESS_REFUSAL 2026-02-20 document=3 mentionsReferral=true";

    /** Environment, the delay extended to two months with reasons. */
    private static final String EXTENDED = "REQUEST_SENT 2026-02-02, REQUEST_RECEIVED 2026-02-03 document=1,"
            + " EXTENSION_NOTIFIED 2026-02-25 document=2 reasoned=true";

    private LetterCases() {}

    static Stream<LetterCase> all() {
        return Stream.of(referrals()).flatMap(List::stream);
    }

    private static List<LetterCase> referrals() {
        return List.of(
                LetterCase.of(LetterType.CADA_REFERRAL, "commune_person", "2026-03-10", SILENCE),
                LetterCase.of(LetterType.CADA_REFERRAL, "epci_association", "2026-03-02", REFUSED),
                LetterCase.of(LetterType.CADA_REFERRAL, "reunion_environment", "2026-04-10", EXTENDED));
    }
}
