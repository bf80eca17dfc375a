package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saisine.account.Audit;
import org.saisine.account.OpaqueToken;
import org.saisine.account.Viewer;
import org.saisine.account.Viewers;
import org.saisine.request.OpenRequests;
import org.saisine.request.OpenRequests.OpenRequest;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Calendars (agendas) of one request and of one person, and the private address at which the latter is read. */
@ApplicationScoped
class Calendars {

    private final CalendarAddresses addresses;
    private final OpenRequests open;
    private final Requests requests;
    private final Followings followings;
    private final PersonalReminders reminders;
    private final Viewers viewers;
    private final Links links;
    private final Audit audit;
    private final Clock clock;

    Calendars(
            CalendarAddresses addresses,
            OpenRequests open,
            Requests requests,
            Followings followings,
            PersonalReminders reminders,
            Viewers viewers,
            Links links,
            Audit audit,
            Clock clock) {
        this.addresses = addresses;
        this.open = open;
        this.requests = requests;
        this.followings = followings;
        this.reminders = reminders;
        this.viewers = viewers;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Optional<CalendarAddress> address(Viewer viewer) {
        return addresses.of(viewer.personId());
    }

    /** A new address, to be shown once; the one before leads nowhere from now on. */
    @Transactional
    String issue(Viewer viewer) {
        OpaqueToken token = OpaqueToken.fresh();
        CalendarAddress address =
                addresses.of(viewer.personId()).orElseGet(() -> new CalendarAddress(viewer.personId()));
        address.becomes(token, clock.instant());
        addresses.persist(address);
        audit.record(viewer, "calendar.issue", "person " + viewer.personId(), "");
        return links.to("/calendrier/" + token.text() + ".ics");
    }

    @Transactional
    void revoke(Viewer viewer) {
        addresses.of(viewer.personId()).ifPresent(addresses::delete);
        audit.record(viewer, "calendar.revoke", "person " + viewer.personId(), "");
    }

    /** @throws Problem not found, where the viewer may not read the request */
    @Transactional
    String ofRequest(Viewer viewer, String reference) {
        List<CalendarEntry> entries = open.get(viewer, reference, LocalDate.now(clock)).stream()
                .flatMap(request -> entries(request, "").stream())
                .toList();
        return file("Demande " + reference, entries);
    }

    /**
     * The calendar behind a private address.
     *
     * @throws Problem not found, where there is none
     */
    @Transactional
    String behind(OpaqueToken token) {
        CalendarAddress address = addresses.of(token).orElseThrow(Problem::notFound);
        Viewer owner = viewers.of(address.personId()).orElseThrow(Problem::notFound);
        address.read(clock.instant());
        return ofPerson(owner);
    }

    /** Of all their teams' requests, those apart of which they want to hear nothing; and what they set for themselves. */
    private String ofPerson(Viewer owner) {
        Set<Long> muted = followings.ofPerson(owner.personId()).stream()
                .filter(Following::muted)
                .map(Following::requestId)
                .collect(Collectors.toSet());
        List<CalendarEntry> entries = new ArrayList<>();
        open.sentBy(owner, LocalDate.now(clock)).stream()
                .filter(one -> !muted.contains(one.request().id()))
                .forEach(one -> entries.addAll(entries(one, one.request().reference())));
        reminders.ofPerson(owner.personId()).forEach(own -> own(owner, own).ifPresent(entries::add));
        return file("Saisine", entries);
    }

    private List<CalendarEntry> entries(OpenRequest one, String subject) {
        String reference = one.request().reference();
        return new CalendarEntries(reference, subject, one.lines(), links.request(reference))
                .of(one.assessment().deadlines());
    }

    private Optional<CalendarEntry> own(Viewer owner, PersonalReminder own) {
        return requests.byId(owner, own.requestId())
                .filter(request -> owner.teams().contains(request.teamId()))
                .map(request -> new CalendarEntry(
                        request.reference() + "-RAPPEL-" + own.id(),
                        own.dueOn(),
                        own.words() + " (" + request.reference() + ")",
                        "Rappel que vous avez posé sur la demande " + request.reference() + ".",
                        own.doneAt().isPresent() ? CalendarEntry.Standing.CANCELLED : CalendarEntry.Standing.AWAITED,
                        own.doneAt().isPresent() ? 1 : 0,
                        links.request(request.reference())));
    }

    private String file(String name, List<CalendarEntry> entries) {
        Instant now = clock.instant();
        return new CalendarFile(DeadlineCalendar.host(links.to("")), now).of(name, entries);
    }
}
