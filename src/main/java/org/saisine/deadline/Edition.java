package org.saisine.deadline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which law the calculator counts by: a fingerprint of the rules and of the holidays. Where it is not the one with which a
 * request was last computed, the request must be computed again.
 */
public final class Edition {

    /** Raise it when the code counts otherwise although no rule and no holiday changed: the fingerprint cannot see that. */
    static final int REVISION = 1;

    private static final LocalDate FIRST_HOLIDAY = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST_HOLIDAY = LocalDate.of(2041, 1, 1);
    private static final int LENGTH = 16;
    private static final String CURRENT = of(content());

    private Edition() {}

    /** Sixteen hexadecimal digits, the same for the same law on every machine. */
    public static String current() {
        return CURRENT;
    }

    static String of(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String content() {
        Stream<String> rules = Stream.of(Rule.values()).map(Edition::line);
        Stream<String> holidays = Stream.of(Territory.values()).map(Edition::line);
        return Stream.of(Stream.of("revision " + REVISION), rules, holidays)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Rule rule) {
        return rule.name() + " " + rule.period() + " " + rule.articles() + " " + rule.validFrom() + ".."
                + rule.validTo();
    }

    private static String line(Territory territory) {
        return FIRST_HOLIDAY
                .datesUntil(LAST_HOLIDAY)
                .filter(FrenchCalendar.of(territory)::isHoliday)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" ", territory.name() + " ", ""));
    }
}
