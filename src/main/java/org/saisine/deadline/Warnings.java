package org.saisine.deadline;

import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says what is odd or uncertain in a journal, and what to do about it. */
final class Warnings {

    private final Reading reading;
    private final Status status;
    private final List<Warning> all = new ArrayList<>();

    Warnings(Reading reading, Status status) {
        this.reading = reading;
        this.status = status;
    }

    List<Warning> all(List<Deadline> deadlines) {
        all.addAll(new OddEvents(reading.journal(), reading.today()).warnings());
        olderTexts(deadlines);
        all.addAll(new RequestWarnings(reading).all());
        all.addAll(new CourtWarnings(reading).all());
        repeated();
        return List.copyOf(all);
    }

    private void say(Warning.Code code, String message) {
        all.add(new Warning(code, message));
    }

    private void repeated() {
        if (status == Status.TIME_BARRED) {
            say(
                    Warning.Code.REPEATED_REQUEST,
                    "Une nouvelle demande rouvre tous les délais (CE, Sect., 11 janvier 1978, n°\u00a004258). N’en faites"
                            + " qu’une, et dites ce qui est nouveau" + COLON
                            + "des demandes répétées ou systématiques peuvent être tenues pour abusives (CRPA,"
                            + " art. L. 311-2).");
        }
    }

    /** Before the texts that we cite there were others, with mostly the same periods; we count by today’s and say so. */
    private void olderTexts(List<Deadline> deadlines) {
        deadlines.stream()
                .filter(deadline -> deadline.rule().certainty() != Rule.Certainty.CASE_LAW
                        && deadline.startsOn().isBefore(deadline.rule().validFrom()))
                .min(Comparator.comparing(Deadline::startsOn))
                .ifPresent(deadline -> say(
                        Warning.Code.OLDER_TEXTS,
                        "Le délai " + Wording.quoted(deadline.label()) + " court depuis le " + day(deadline.startsOn())
                                + ", avant l’entrée en vigueur des articles cités (le "
                                + day(deadline.rule().validFrom())
                                + "). La loi du 17\u00a0juillet 1978 et ses décrets s’appliquaient" + COLON
                                + "nous comptons avec les durées d’aujourd’hui, faites-les vérifier."));
    }
}
