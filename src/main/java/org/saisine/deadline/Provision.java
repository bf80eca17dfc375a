package org.saisine.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule says (disposition), put together word by word in the catalogue of {@link Rule}, and never changed after. */
final class Provision {

    /** The CRPA in force: ordonnance n° 2015-1341 and décret n° 2015-1342 of 23 October 2015. */
    static final LocalDate CRPA = LocalDate.of(2016, 1, 1);

    /** Electronic acknowledgements: décret n° 2016-1411 of 20 October 2016. */
    static final LocalDate ELECTRONIC_RECEIPTS = LocalDate.of(2016, 11, 7);

    /** Environmental information: décret n° 2006-578 of 22 May 2006. */
    static final LocalDate ENVIRONMENT_DECREE = LocalDate.of(2006, 5, 24);

    /** The Code de justice administrative in force. */
    static final LocalDate CJA = LocalDate.of(2001, 1, 1);

    final String label;
    String trigger = "";
    LegalPeriod period = LegalPeriod.asFixed();
    Rule.Effect effect = Rule.Effect.ANSWER_EXPECTED;
    String consequence = "";
    Set<EventType> cancelling = Set.of();
    Set<EventType> suspending = Set.of();
    List<String> articles = List.of();
    Rule.Certainty certainty = Rule.Certainty.TEXT;
    String reading = "";
    LocalDate validFrom = CRPA;

    @Nullable
    LocalDate validTo;

    private Provision(String label) {
        this.label = label;
    }

    static Provision rule(String label) {
        return new Provision(label);
    }

    Provision runsFrom(String fact) {
        trigger = fact;
        return this;
    }

    Provision lasts(LegalPeriod length) {
        period = length;
        return this;
    }

    Provision then(Rule.Effect kind, String words) {
        effect = kind;
        consequence = words;
        return this;
    }

    Provision cancelledBy(EventType... types) {
        cancelling = Set.of(types);
        return this;
    }

    Provision suspendedBy(EventType... types) {
        suspending = Set.of(types);
        return this;
    }

    Provision under(String... sources) {
        articles = List.of(sources);
        return this;
    }

    Provision inForceSince(LocalDate day) {
        validFrom = day;
        return this;
    }

    /** The judge’s word where no text has one; it holds from the decision on. */
    Provision byCaseLawOf(LocalDate decision) {
        certainty = Rule.Certainty.CASE_LAW;
        return inForceSince(decision);
    }

    Provision asWeRead(String words) {
        certainty = Rule.Certainty.OUR_READING;
        reading = words;
        return this;
    }
}
