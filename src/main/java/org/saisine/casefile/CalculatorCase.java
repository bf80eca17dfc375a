package org.saisine.casefile;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Calculator;
import org.saisine.deadline.Case;
import org.saisine.deadline.ImpossibleJournal;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Territory;

/**
 * A case as a link tells it: nothing of it is kept anywhere else.
 *
 * @param today the day on which to look; null for the day on which the link is opened
 */
record CalculatorCase(
        Regime regime,
        Territory residence,
        Territory court,
        @Nullable LocalDate today,
        List<CalculatorLine> lines) {

    static final String PAGE = "/calculateur";

    static final String CALENDAR = "/calculateur.ics";

    /** As many as the law's clock counts. */
    static final int MOST_LINES = 200;

    private static final Comparator<CalculatorLine> LIFE =
            Comparator.comparing(CalculatorLine::on).thenComparing(CalculatorLine::type);

    CalculatorCase {
        lines = List.copyOf(lines);
    }

    static CalculatorCase empty() {
        return new CalculatorCase(Regime.GENERAL, Territory.METROPOLE, Territory.METROPOLE, null, List.of());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** With one more event, or with another in the place of one; in the order of life. */
    CalculatorCase with(CalculatorLine line, int replaced) {
        List<CalculatorLine> more = new ArrayList<>(lines);
        if (replaced >= 0 && replaced < more.size()) {
            more.remove(replaced);
        }
        more.add(line);
        more.sort(LIFE);
        return of(more);
    }

    CalculatorCase without(int index) {
        List<CalculatorLine> fewer = new ArrayList<>(lines);
        fewer.remove(index);
        return of(fewer);
    }

    private CalculatorCase of(List<CalculatorLine> others) {
        return new CalculatorCase(regime, residence, court, today, others);
    }

    /** @throws ImpossibleJournal where the events cannot have happened so */
    Assessment assess(LocalDate currentDay) {
        var journal = lines.stream().map(CalculatorLine::event).toList();
        return Calculator.assess(new Case(regime, residence, court, journal), today == null ? currentDay : today);
    }

    /** The address of the page that shows it. */
    public String link() {
        return PAGE + query();
    }

    /** The address of its calendar file. */
    public String calendar() {
        return CALENDAR + query();
    }

    /** What is common to all sights of this case, whatever the day on which one looks. */
    String identity() {
        return new CalculatorCase(regime, residence, court, null, lines).link();
    }

    /** What differs from the common case, then the events; empty for the empty case. */
    private String query() {
        List<String> parts = new ArrayList<>();
        if (regime != Regime.GENERAL) {
            parts.add("regime=" + regime.name());
        }
        if (residence != Territory.METROPOLE) {
            parts.add("residence=" + residence.name());
        }
        if (court != Territory.METROPOLE) {
            parts.add("tribunal=" + court.name());
        }
        if (today != null) {
            parts.add("le=" + today);
        }
        lines.forEach(line -> parts.add("e=" + encoded(line.written())));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** As RFC 3986 allows in a query: colons and equals signs are left for people to read. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%3A", ":")
                .replace("%3D", "=");
    }

    static @Nullable String first(MultivaluedMap<String, String> link, String name) {
        String value = link.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
