package org.saisine.reminder;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.web.Flash;
import org.saisine.web.Html;

/** Réglages, mes rappels : when a person is written to, of what, and the private address of their calendar. */
@Path("/reglages/rappels")
public class ReminderSettingsPages {

    private static final String PATH = "/reglages/rappels";

    private final ReminderChoices choices;
    private final Calendars calendars;
    private final CurrentViewer current;

    ReminderSettingsPages(ReminderChoices choices, Calendars calendars, CurrentViewer current) {
        this.choices = choices;
        this.calendars = calendars;
        this.current = current;
    }

    /**
     * The page.
     *
     * @param address the address of the calendar, where there is one
     * @param newAddress the address just made, shown this once; empty otherwise
     */
    record preferences(
            String email,
            Rhythm chosen,
            Rhythm[] rhythms,
            List<DayChoice> days,
            List<KindChoice> kinds,
            boolean asReader,
            List<ReminderChoices.Chosen> single,
            @Nullable CalendarAddressView address,
            String newAddress)
            implements TemplateInstance {}

    /** What may be told, as a box to tick. */
    record KindChoice(ReminderKind kind, boolean ticked) {

        public String label() {
            return kind.label();
        }
    }

    @GET
    public Response show() {
        return Html.page(page(""));
    }

    @POST
    public Response choose(
            @RestForm @Nullable Rhythm rhythm,
            @RestForm List<Integer> days,
            @RestForm List<ReminderKind> kinds,
            @RestForm @Nullable String asReader) {
        Set<ReminderKind> chosen = EnumSet.of(ReminderKind.PERSONAL);
        chosen.addAll(kinds);
        choices.choose(
                viewer(), rhythm == null ? Rhythm.DAILY : rhythm, DayChoice.ticked(days), chosen, asReader != null);
        return Flash.seeOther(PATH, "Vos rappels sont réglés.");
    }

    /** Answers with the page itself, for the address is shown once and must not travel in another. */
    @POST
    @Path("agenda")
    public Response issue() {
        return Html.page(page(calendars.issue(viewer())));
    }

    @POST
    @Path("agenda/revoquer")
    public Response revoke() {
        calendars.revoke(viewer());
        return Flash.seeOther(PATH, "Cette adresse d’agenda ne mène plus nulle part.");
    }

    private preferences page(String newAddress) {
        ReminderPreference preference = choices.of(viewer());
        ReminderPlan plan = preference.plan();
        return new preferences(
                viewer().email(),
                preference.rhythm(),
                Rhythm.values(),
                DayChoice.of(plan.daysBefore()),
                EnumSet.complementOf(EnumSet.of(ReminderKind.PERSONAL)).stream()
                        .map(kind -> new KindChoice(kind, plan.tells(kind)))
                        .toList(),
                preference.asReader(),
                choices.single(viewer()),
                calendars.address(viewer()).map(CalendarAddressView::of).orElse(null),
                newAddress);
    }

    private Viewer viewer() {
        return current.get();
    }
}
