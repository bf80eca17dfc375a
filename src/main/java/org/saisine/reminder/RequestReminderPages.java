package org.saisine.reminder;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.request.OpenRequests;
import org.saisine.request.RequestView;
import org.saisine.web.Flash;
import org.saisine.web.FormCheck;
import org.saisine.web.Html;

/** The reminders of one request: what is to come, following it or not, and one's own. */
@Path("/demandes")
public class RequestReminderPages {

    private static final int FARTHEST_YEARS = 5;

    private final ReminderChoices choices;
    private final OwnReminderBook book;
    private final OpenRequests requests;
    private final FormCheck check;
    private final CurrentViewer viewer;
    private final Clock clock;

    RequestReminderPages(
            ReminderChoices choices,
            OwnReminderBook book,
            OpenRequests requests,
            FormCheck check,
            CurrentViewer viewer,
            Clock clock) {
        this.choices = choices;
        this.book = book;
        this.requests = requests;
        this.check = check;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param choice FOLLOW, MUTE, or empty for what they want of all requests
     * @param planned what they will be told, as things stand; empty where nothing is
     * @param silent whether they chose to be told nothing at all
     */
    record reminders(
            RequestView request,
            String choice,
            boolean silent,
            List<PlannedReminder> planned,
            List<DayChoice> moreDays,
            List<OwnReminderView> own,
            OwnReminderForm form,
            Map<String, String> problems)
            implements TemplateInstance {}

    @GET
    @Path("/{reference}/rappels")
    public Response show(@RestPath String reference) {
        return Html.page(page(reference, OwnReminderForm.blank(), Map.of()));
    }

    @POST
    @Path("/{reference}/rappels/suivi")
    public Response follow(
            @RestPath String reference, @RestForm @Nullable String choice, @RestForm List<Integer> days) {
        Following.Choice chosen = Arrays.stream(Following.Choice.values())
                .filter(known -> known.name().equals(choice))
                .findFirst()
                .orElse(null);
        choices.follow(viewer.get(), reference, chosen, DayChoice.ticked(days));
        return back(
                reference,
                chosen == Following.Choice.MUTE
                        ? "Vous ne recevrez plus de rappel de cette demande."
                        : "Vos rappels de cette demande sont réglés.");
    }

    @POST
    @Path("/{reference}/rappels")
    public Response set(@RestPath String reference, @BeanParam OwnReminderForm form) {
        Map<String, String> problems = check.problems(form);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day =
                form.day(today).filter(on -> on.isAfter(today) && on.isBefore(today.plusYears(FARTHEST_YEARS)));
        if (day.isEmpty()) {
            problems.put("on", "Choisissez un jour à venir, d’ici cinq ans.");
        }
        if (!problems.isEmpty()) {
            return Html.invalid(page(reference, form, problems));
        }
        book.set(viewer.get(), reference, day.get(), form.words());
        return back(reference, "Ce rappel vous sera envoyé ce jour-là, quoi qu’il arrive.");
    }

    @POST
    @Path("/{reference}/rappels/{id}/fait")
    public Response done(@RestPath String reference, @RestPath long id) {
        book.done(viewer.get(), reference, id);
        return back(reference, "C’est noté comme fait.");
    }

    @POST
    @Path("/{reference}/rappels/{id}/supprimer")
    public Response drop(@RestPath String reference, @RestPath long id) {
        book.drop(viewer.get(), reference, id);
        return back(reference, "Ce rappel est supprimé.");
    }

    private reminders page(String reference, OwnReminderForm form, Map<String, String> problems) {
        RequestView request = choices.ownRequest(viewer.get(), reference);
        Optional<Following> following = choices.following(viewer.get(), request.id());
        SortedSet<Integer> more = following.map(Following::moreDays).orElseGet(TreeSet::new);
        var listener = new Listener(
                viewer.get(),
                choices.of(viewer.get()),
                following.map(f -> Map.of(request.id(), f)).orElseGet(Map::of));
        return new reminders(
                request,
                following.map(f -> f.muted() ? "MUTE" : "FOLLOW").orElse(""),
                listener.preference().rhythm() == Rhythm.NEVER,
                planned(listener, request),
                DayChoice.of(more),
                book.of(viewer.get(), request),
                form,
                problems);
    }

    private List<PlannedReminder> planned(Listener listener, RequestView request) {
        LocalDate today = LocalDate.now(clock);
        return listener.plan(request)
                .flatMap(plan -> requests.get(viewer.get(), request.reference(), today)
                        .map(open -> PlannedReminder.of(open.assessment().deadlines(), plan, today)))
                .orElse(List.of());
    }

    private static Response back(String reference, String sentence) {
        return Flash.seeOther("/demandes/" + reference + "/rappels", sentence);
    }
}
