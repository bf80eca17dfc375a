package org.saisine.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.saisine.account.Viewer;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Status;
import org.saisine.web.Problem;

/** The requests whose clock runs, for what the service does by itself: reminders, calendars. */
@ApplicationScoped
public class OpenRequests {

    private static final Logger LOG = Logger.getLogger(OpenRequests.class);
    private static final Set<Status> CLOSED = Set.of(Status.DRAFT, Status.DISCLOSED, Status.WITHDRAWN);

    private final RecordsRequests requests;
    private final RequestEvents events;
    private final Situations situations;

    OpenRequests(RecordsRequests requests, RequestEvents events, Situations situations) {
        this.requests = requests;
        this.events = events;
        this.situations = situations;
    }

    /**
     * A request and what the law makes of it.
     *
     * @param lines of its journal, voided ones included: they only grow
     */
    public record OpenRequest(RequestView request, Assessment assessment, int lines) {}

    /** The teams that have any. */
    @Transactional
    public List<Long> teams() {
        return requests.getEntityManager()
                .createQuery(
                        "select distinct r.teamId from RecordsRequest r where r.situation.status not in :closed order by 1",
                        Long.class)
                .setParameter("closed", CLOSED)
                .getResultList();
    }

    /** Those of one team, by number. */
    @Transactional
    public List<Long> ofTeam(long teamId) {
        return requests.getEntityManager()
                .createQuery(
                        "select r.id from RecordsRequest r where r.teamId = :team and r.situation.status not in :closed order by 1",
                        Long.class)
                .setParameter("team", teamId)
                .setParameter("closed", CLOSED)
                .getResultList();
    }

    /** These ones, as they stand; whoever is to hear of them is asked about afterwards. */
    @Transactional
    public List<OpenRequest> assess(Collection<Long> ids, LocalDate today) {
        return requests.list("id in ?1 order by id", ids).stream()
                .flatMap(request -> assessed(request, today).stream())
                .toList();
    }

    /** Those of the viewer's teams, the closed ones included: what is over is to be crossed out in their calendar. */
    @Transactional
    public List<OpenRequest> sentBy(Viewer viewer, LocalDate today) {
        return requests
                .find("teamId in ?1 and situation.status <> ?2 order by id", viewer.teams(), Status.DRAFT)
                .stream()
                .flatMap(request -> assessed(request, today).stream())
                .toList();
    }

    /** One that was sent. */
    @Transactional
    public Optional<OpenRequest> get(Viewer viewer, String reference, LocalDate today) {
        return assessed(requests.readable(viewer, reference), today);
    }

    /** A journal that cannot be counted holds up nobody else's. */
    private Optional<OpenRequest> assessed(RecordsRequest request, LocalDate today) {
        try {
            Assessment assessment = situations.assess(request, today);
            int lines = events.of(request.id()).size();
            return Optional.of(new OpenRequest(RequestView.of(request), assessment, lines));
        } catch (Problem impossible) {
            LOG.warnf("Request %s cannot be counted: %s", request.reference(), impossible.getMessage());
            return Optional.empty();
        }
    }
}
