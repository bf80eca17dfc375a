package org.saisine.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.saisine.deadline.Assessment;
import org.saisine.reminder.DeadlineCalendar;
import org.saisine.web.French;

/** A calculated case as a calendar file; the same case taken again replaces itself in whatever reads it. */
final class CalculatorCalendar {

    static final String TYPE = DeadlineCalendar.TYPE;

    private CalculatorCalendar() {}

    static String of(CalculatorCase given, Assessment assessment, Instant now, String address) {
        String name = given.isEmpty()
                ? "Échéances calculées"
                : "Échéances, demande du " + French.day(given.lines().getFirst().on());
        return DeadlineCalendar.of(name, "calcul-" + hash(given.identity()), assessment, now, address);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
