package org.saisine.casefile;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.deadline.Status;
import org.saisine.letter.Kit;
import org.saisine.letter.Kits;
import org.saisine.request.RequestFilter;
import org.saisine.request.RequestLists;
import org.saisine.request.RequestLists.RequestList;

/** All the requests: a table that reads as a sentence, with search, filters, sort, counts and CSV. */
@Path("/demandes")
public class RequestListPages {

    private static final int PAGE_SIZE = 50;
    private static final int CSV_SIZE = 1000;

    private final RequestLists lists;
    private final BodyNames bodies;
    private final Kits kits;
    private final CurrentViewer viewer;
    private final Clock clock;

    RequestListPages(RequestLists lists, BodyNames bodies, Kits kits, CurrentViewer viewer, Clock clock) {
        this.lists = lists;
        this.bodies = bodies;
        this.kits = kits;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** A filter with its count. */
    record Chip(String label, String href, long count, boolean current) {}

    /** A column that can be sorted. */
    record Column(String label, String href, boolean current) {}

    record requests(
            List<RequestLine> lines,
            long total,
            String text,
            String phase,
            String sort,
            List<Chip> chips,
            List<Column> columns,
            int page,
            int pages,
            String previous,
            String next,
            String csv,
            boolean none,
            List<Kit> kits)
            implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("situation") @DefaultValue("") String phase,
            @QueryParam("tri") @DefaultValue("NEXT_DATE") String sort,
            @QueryParam("page") @DefaultValue("1") int page) {
        Query query = new Query(text, phase, sort(sort), Math.max(1, page));
        RequestList list = lists.list(viewer.get(), query.filter(bodies, PAGE_SIZE));
        long all = list.counts().values().stream().mapToLong(Long::longValue).sum();
        int pages = (int) Math.max(1, (list.total() + PAGE_SIZE - 1) / PAGE_SIZE);
        return new requests(
                lines(list),
                list.total(),
                text,
                phase,
                query.sort.name(),
                chips(query, list.counts(), all),
                columns(query),
                query.page,
                pages,
                query.page > 1 ? query.page(query.page - 1).href("/demandes") : "",
                query.page < pages ? query.page(query.page + 1).href("/demandes") : "",
                query.href("/demandes/liste.csv"),
                all == 0 && text.isBlank(),
                all == 0 ? kits.all().stream().limit(3).toList() : List.of());
    }

    @GET
    @Path("/liste.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("situation") @DefaultValue("") String phase,
            @QueryParam("tri") @DefaultValue("NEXT_DATE") String sort) {
        Query query = new Query(text, phase, sort(sort), 1);
        StringWriter out = new StringWriter().append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(
                    "Référence",
                    "Administration",
                    "Objet",
                    "Situation",
                    "Prochaine échéance",
                    "Date",
                    "Dernier événement");
            lines(lists.list(viewer.get(), query.filter(bodies, CSV_SIZE)))
                    .forEach(line -> csv.writeRecord(
                            line.reference(),
                            line.body(),
                            line.subject(),
                            line.status(),
                            Optional.ofNullable(line.nextLabel()).orElse(""),
                            date(line.nextDate()),
                            date(line.lastEventOn())));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Response.ok(out.toString())
                .header("Content-Disposition", "attachment; filename=\"demandes.csv\"")
                .build();
    }

    private List<RequestLine> lines(RequestList list) {
        Map<Long, String> names = bodies.of(list.requests());
        LocalDate today = LocalDate.now(clock);
        return list.requests().stream()
                .map(request -> RequestLine.of(
                        request, request.publicBodyId() == null ? "" : names.get(request.publicBodyId()), today))
                .toList();
    }

    private static List<Chip> chips(Query query, Map<Status, Long> counts, long all) {
        var chips = new java.util.ArrayList<Chip>();
        chips.add(new Chip("Toutes", query.phase("").href("/demandes"), all, query.phase.isEmpty()));
        for (Phase phase : Phase.values()) {
            long count = phase.statuses().stream()
                    .mapToLong(status -> counts.getOrDefault(status, 0L))
                    .sum();
            boolean current = phase.key().equals(query.phase);
            if (count > 0 || current) {
                chips.add(new Chip(phase.label(), query.phase(phase.key()).href("/demandes"), count, current));
            }
        }
        return chips;
    }

    private static List<Column> columns(Query query) {
        return List.of(
                query.column("Référence", RequestFilter.Sort.REFERENCE),
                query.column("Objet", RequestFilter.Sort.SUBJECT),
                query.column("Dernier événement", RequestFilter.Sort.LAST_EVENT),
                query.column("Prochaine date", RequestFilter.Sort.NEXT_DATE));
    }

    private static RequestFilter.Sort sort(String name) {
        return Arrays.stream(RequestFilter.Sort.values())
                .filter(sort -> sort.name().equals(name))
                .findFirst()
                .orElse(RequestFilter.Sort.NEXT_DATE);
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** What the address of the list asks for; each variation is a link. */
    private record Query(String text, String phase, RequestFilter.Sort sort, int page) {

        Query phase(String other) {
            return new Query(text, other, sort, 1);
        }

        Query page(int other) {
            return new Query(text, phase, sort, other);
        }

        Column column(String label, RequestFilter.Sort by) {
            return new Column(label, new Query(text, phase, by, 1).href("/demandes"), sort == by);
        }

        String href(String path) {
            return path + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&situation="
                    + URLEncoder.encode(phase, StandardCharsets.UTF_8) + "&tri=" + sort + "&page=" + page;
        }

        RequestFilter filter(BodyNames bodies, int size) {
            List<Status> statuses = Arrays.stream(Phase.values())
                    .filter(p -> p.key().equals(phase))
                    .flatMap(p -> p.statuses().stream())
                    .toList();
            return new RequestFilter(text, statuses, null, bodies.matching(text), sort, page - 1, size);
        }
    }
}
