package org.saisine.deadline;

import static org.saisine.deadline.Rule.D10_DEMANDE_MOTIFS;
import static org.saisine.deadline.Rule.D11_REPONSE_MOTIFS;
import static org.saisine.deadline.Rule.D12_TA_APRES_MOTIFS;
import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for the reasons of a refusal by silence (demande de motifs; CRPA, art. L. 232-4).
 *
 * @param requested the day on which the administration received it
 * @param given the day on which the reasons came, if they did
 * @param extended the windows to go to court that it extends; empty where it came too late, or before the CADA
 */
record Reasons(LocalDate requested, @Nullable LocalDate given, List<Window> extended) {

    /** CE, avis, 2 October 2025, n° 504677: for older requests the year runs from the opinion's publication. */
    private static final LocalDate CAP_KNOWN = LocalDate.of(2025, 10, 8);

    private static final int CAP_MONTHS = 12;

    static @Nullable Reasons in(Journal journal, List<Window> court) {
        List<LocalDate> requests =
                journal.all(Event.ReasonsRequested.class).map(Event::date).toList();
        if (requests.isEmpty()) {
            return null;
        }
        LocalDate inTime = requests.stream()
                .filter(day -> court.stream().anyMatch(window -> isWithin(window, day)))
                .findFirst()
                .orElse(null);
        LocalDate requested = inTime == null ? requests.getLast() : inTime;
        LocalDate given = journal.all(Event.ReasonsGiven.class)
                .map(Event::date)
                .filter(day -> !day.isBefore(requested))
                .findFirst()
                .orElse(null);
        return new Reasons(requested, given, inTime == null ? List.of() : court);
    }

    /** The days on which reasons may be asked for: those on which one may go to court, by whichever rule. */
    static Window requestWithin(List<Window> court) {
        Window strict = court.getFirst();
        return new Window(
                D10_DEMANDE_MOTIFS,
                D10_DEMANDE_MOTIFS.period(),
                strict.startsOn(),
                strict.notBefore(),
                strict.prudent(),
                court.getLast().theoretical(),
                null,
                strict.cause(),
                "Faite dans ce délai, la demande de motifs prolonge celui pour saisir le tribunal jusqu’à deux mois après la"
                        + " communication des motifs, sans dépasser un an.");
    }

    private static boolean isWithin(Window window, LocalDate day) {
        return !day.isBefore(window.notBefore()) && window.admits(day);
    }

    boolean extendsTheWindow() {
        return !extended.isEmpty();
    }

    /** The window that replaces those of the refusal by silence; null where the request extends nothing. */
    @Nullable
    Window window(FrenchCalendar calendar) {
        if (extended.isEmpty()) {
            return null;
        }
        LocalDate cap = (requested.isBefore(CAP_KNOWN) ? CAP_KNOWN : requested).plusMonths(CAP_MONTHS);
        return given == null ? pending(cap) : answered(given, cap, calendar);
    }

    private static Window answered(LocalDate given, LocalDate cap, FrenchCalendar calendar) {
        return Window.afterNotice(
                        D12_TA_APRES_MOTIFS,
                        D12_TA_APRES_MOTIFS.period(),
                        given,
                        calendar,
                        null,
                        "Motifs communiqués le " + day(given) + COLON + "un nouveau délai court depuis ce jour.")
                .cappedAt(cap)
                .noting("Jamais plus d’un an après la demande de motifs, soit le " + day(cap) + ".");
    }

    /** Until the reasons come, we keep telling the day of the refusal itself: an extension that nobody can contest. */
    private Window pending(LocalDate cap) {
        Window own = extended.stream()
                .filter(window -> window.admits(requested))
                .findFirst()
                .orElseThrow();
        return new Window(
                D12_TA_APRES_MOTIFS,
                own.period(),
                own.startsOn(),
                own.notBefore(),
                own.prudent(),
                cap,
                null,
                "Motifs demandés le " + day(requested) + ", pas encore communiqués" + COLON
                        + "le délai est prolongé, au plus d’un an après cette demande.",
                "Dès que les motifs seront communiqués, deux mois courront depuis ce jour.");
    }

    Deadline deadline(@Nullable LocalDate closed, LocalDate today) {
        LocalDate due = D11_REPONSE_MOTIFS.period().end(requested);
        return Deadline.situation(
                D11_REPONSE_MOTIFS,
                requested,
                due,
                state(due, closed, today),
                D11_REPONSE_MOTIFS.articles(),
                "Demande de motifs reçue le " + day(requested) + ". L’administration a un mois, soit jusqu’au "
                        + day(due)
                        + ", pour les communiquer" + COLON + "son silence rend le refus irrégulier."
                        + (extended.isEmpty() ? " Cette demande ne prolonge pas le délai pour saisir la CADA." : ""));
    }

    private State state(LocalDate due, @Nullable LocalDate closed, LocalDate today) {
        if (given != null && !given.isAfter(due)) {
            return State.DONE;
        }
        if (closed != null && !closed.isAfter(due)) {
            return State.CANCELLED;
        }
        return today.isBefore(due) ? State.RUNNING : State.REACHED;
    }
}
