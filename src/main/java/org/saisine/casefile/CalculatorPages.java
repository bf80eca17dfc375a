package org.saisine.casefile;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Allowance;
import org.saisine.account.Public;
import org.saisine.deadline.ImpossibleJournal;
import org.saisine.deadline.Territory;
import org.saisine.web.Html;
import org.saisine.web.Problem;

/** The deadline calculator (calculateur), open to anyone. A link is the whole case: nothing is kept, nothing is sent. */
@Path("/")
@Public
class CalculatorPages {

    private static final String EXAMPLE = "/calculateur?e=REQUEST_RECEIVED:2026-02-03&e=REFERRED:2026-03-10"
            + "&e=REFERRAL_REGISTERED:2026-03-16:number=20261234";

    private final Allowance allowance;
    private final String home;
    private final Clock clock;

    CalculatorPages(Allowance allowance, @ConfigProperty(name = "saisine.url") String home, Clock clock) {
        this.allowance = allowance;
        this.home = home;
        this.clock = clock;
    }

    /**
     * @param answer null where nothing can be counted: no event yet, or events that cannot have happened so
     * @param address of this very case, to keep or to send
     */
    record calculator(
            CalculatorForm form, @Nullable CalculatorAnswer answer, String address, String example, LocalDate today)
            implements TemplateInstance {}

    @GET
    @Path("calculateur")
    @Produces(MediaType.TEXT_HTML)
    public Response open(@Context UriInfo uri, @Context HttpServerRequest request) {
        MultivaluedMap<String, String> link = uri.getQueryParameters();
        if (!link.isEmpty()) {
            allowance.take(request);
        }
        CalculatorReading reading = CalculatorReading.of(link);
        CalculatorEntry entry = CalculatorEntry.of(link, reading.given());
        return entry.sent() ? add(reading, entry) : show(reading, entry);
    }

    /** The same case for a calendar program. */
    @GET
    @Path("calculateur.ics")
    public Response calendar(@Context UriInfo uri, @Context HttpServerRequest request) {
        allowance.take(request);
        CalculatorReading reading = CalculatorReading.of(uri.getQueryParameters());
        if (!reading.problems().isEmpty()) {
            throw Problem.invalid(reading.problems());
        }
        CalculatorCase given = reading.given();
        try {
            String file = CalculatorCalendar.of(
                    given, given.assess(LocalDate.now(clock)), clock.instant(), home + given.link());
            return confined(
                    given,
                    Response.ok(file, CalculatorCalendar.TYPE)
                            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"echeances.ics\""));
        } catch (ImpossibleJournal impossible) {
            throw Problem.invalid(
                    "Ces événements ne peuvent pas s’être passés ainsi.",
                    impossible.getMessage() + " Corrigez-les sur la page du calculateur.");
        }
    }

    /** What was sent becomes part of the link, unless it cannot have happened: then it stays in the form. */
    private Response add(CalculatorReading reading, CalculatorEntry entry) {
        if (entry.isBlank() && reading.problems().isEmpty()) {
            return moved(reading.given());
        }
        Optional<CalculatorLine> line = entry.line();
        if (line.isEmpty() || !reading.problems().isEmpty()) {
            return show(reading, entry.isBlank() ? entry : entry.checked());
        }
        CalculatorCase longer = reading.given().with(line.get(), entry.replaced() - 1);
        try {
            longer.assess(LocalDate.now(clock));
        } catch (ImpossibleJournal impossible) {
            return show(reading, entry.refused(impossible));
        }
        return moved(longer);
    }

    private Response show(CalculatorReading reading, CalculatorEntry entry) {
        CalculatorCase given = reading.given();
        CalculatorReading read = reading;
        CalculatorAnswer answer = null;
        try {
            LocalDate today = LocalDate.now(clock);
            answer = given.isEmpty() ? null : CalculatorAnswer.of(given, given.assess(today), today);
        } catch (ImpossibleJournal impossible) {
            read = new CalculatorReading(given, Map.of(fieldOf(impossible, given), impossible.getMessage()));
        }
        CalculatorForm form = CalculatorForm.of(read, entry);
        var page = new calculator(form, answer, home + given.link(), EXAMPLE, LocalDate.now(clock));
        return confined(given, Response.fromResponse(form.problems().isEmpty() ? Html.page(page) : Html.invalid(page)));
    }

    /** An event, or else one of the circumstances, which are then unfolded. */
    private static String fieldOf(ImpossibleJournal impossible, CalculatorCase given) {
        if (impossible.type() == null && given.court() == Territory.ABROAD) {
            return "tribunal";
        }
        return impossible.type() == null && given.today() != null ? "le" : "e";
    }

    private static Response moved(CalculatorCase to) {
        return confined(to, Response.seeOther(URI.create(to.link())));
    }

    /** What somebody asked is nobody else's business: neither a cache's nor a search engine's. */
    private static Response confined(CalculatorCase asked, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
        return asked.isEmpty()
                ? answer.build()
                : answer.header("X-Robots-Tag", "noindex").build();
    }
}
