package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;
import org.saisine.request.OpenRequests;
import org.saisine.web.Problem;

/**
 * Tells everybody what is due. All of it follows from the journals and from what was told before: a missed morning costs
 * nothing, two rounds at once write one mail.
 */
@ApplicationScoped
class ReminderRound {

    private static final Logger LOG = Logger.getLogger(ReminderRound.class);

    private final OpenRequests requests;
    private final TeamReminders teams;
    private final OwnReminders own;
    private final Listeners listeners;
    private final Digests digests;
    private final Mornings mornings;
    private final WriteDigest write;

    ReminderRound(
            OpenRequests requests,
            TeamReminders teams,
            OwnReminders own,
            Listeners listeners,
            Digests digests,
            Mornings mornings,
            WriteDigest write) {
        this.requests = requests;
        this.teams = teams;
        this.own = own;
        this.listeners = listeners;
        this.digests = digests;
        this.mornings = mornings;
        this.write = write;
    }

    /** @param now in Paris; at night nothing is written */
    void at(ZonedDateTime now) {
        if (!WritingHours.include(now)) {
            return;
        }
        if (!mornings.isDone(now.toLocalDate())) {
            morning(now);
        } else {
            atOnce(listeners.teamsAtOnce(), now);
        }
    }

    private void morning(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        digests.supersede(today);
        Optional<Outage> outage = Outage.between(mornings.before(today).orElse(null), today);
        Tally tally = morning(requests.teams(), now, outage);
        if (tally.failed() == 0) {
            mornings.done(today, now.toInstant(), tally.people(), tally.told());
        }
    }

    /** The digest of the morning, for the members of these teams. */
    Tally morning(Collection<Long> teamIds, ZonedDateTime now, Optional<Outage> outage) {
        return tell(
                due(teamIds, now.toLocalDate(), listener -> true), mailing -> write.inTheMorning(mailing, now, outage));
    }

    /** What came since the morning, for those of these teams who want it at once. */
    Tally atOnce(Collection<Long> teamIds, ZonedDateTime now) {
        return tell(due(teamIds, now.toLocalDate(), Listener::atOnce), mailing -> write.atOnce(mailing, now));
    }

    /** What everybody would be told now. */
    Collection<Mailing> due(Collection<Long> teamIds, LocalDate today, Predicate<Listener> whom) {
        Map<Long, Mailing> mailings = new TreeMap<>();
        for (long team : teamIds) {
            teams.find(team, today, found -> {
                if (whom.test(found.listener())) {
                    add(mailings, found);
                }
            });
        }
        own.find(today, found -> {
            if (whom.test(found.listener())) {
                add(mailings, found);
            }
        });
        return List.copyOf(mailings.values());
    }

    private static void add(Map<Long, Mailing> mailings, TeamReminders.Found found) {
        mailings.computeIfAbsent(
                        found.listener().personId(),
                        person -> Mailing.to(found.listener().viewer()))
                .items()
                .add(found.item());
    }

    /** One who cannot be written to keeps nobody else from being told. */
    private static Tally tell(Collection<Mailing> mailings, ToIntFunction<Mailing> writer) {
        int told = 0;
        int failed = 0;
        for (Mailing mailing : mailings) {
            try {
                told += writer.applyAsInt(mailing);
            } catch (Problem unfit) {
                // Their address is no address: trying again every few minutes would not help.
                LOG.errorf(
                        "Person %d cannot be written to: %s", mailing.viewer().personId(), unfit.getMessage());
            } catch (RuntimeException e) {
                LOG.errorf(e, "No reminders for person %d", mailing.viewer().personId());
                failed++;
            }
        }
        return new Tally(mailings.size(), told, failed);
    }

    /**
     * What a round did.
     *
     * @param failed people who will be tried again
     */
    record Tally(int people, int told, int failed) {}
}
