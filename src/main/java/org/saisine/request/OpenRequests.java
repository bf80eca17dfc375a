package org.saisine.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    private static final String WITH_ITEMS = "from RecordsRequest r left join fetch r.items where ";

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
        return assessed(requests.list(WITH_ITEMS + "r.id in ?1 order by r.id", ids), today);
    }

    /** Those of the viewer's teams, the closed ones included: what is over is to be crossed out in their calendar. */
    @Transactional
    public List<OpenRequest> sentBy(Viewer viewer, LocalDate today) {
        return assessed(
                requests.list(
                        WITH_ITEMS + "r.teamId in ?1 and r.situation.status <> ?2 order by r.id",
                        viewer.teams(),
                        Status.DRAFT),
                today);
    }

    /** One that the viewer may read; empty where its journal cannot be counted. */
    @Transactional
    public Optional<OpenRequest> get(Viewer viewer, String reference, LocalDate today) {
        return assessed(List.of(requests.readable(viewer, reference)), today).stream()
                .findFirst();
    }

    private List<OpenRequest> assessed(List<RecordsRequest> some, LocalDate today) {
        Map<Long, List<RequestEvent>> journals =
                events.of(some.stream().map(RecordsRequest::id).toList());
        return some.stream()
                .flatMap(request -> assessed(request, journals.getOrDefault(request.id(), List.of()), today).stream())
                .toList();
    }

    /** A journal that cannot be counted holds up nobody else's. */
    private Optional<OpenRequest> assessed(RecordsRequest request, List<RequestEvent> journal, LocalDate today) {
        try {
            Assessment assessment = situations.assess(request, RequestEvents.standing(journal), today);
            return Optional.of(new OpenRequest(RequestView.of(request), assessment, journal.size()));
        } catch (Problem impossible) {
            LOG.warnf("Request %s cannot be counted: %s", request.reference(), impossible.getMessage());
            return Optional.empty();
        }
    }
}
