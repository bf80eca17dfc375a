package org.saisine.correspondence;

import java.util.regex.Pattern;
import org.saisine.web.Problem;

/** What may stand in the header of a mail: one line, and addresses that are addresses. */
public final class MailHeader {

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}))*");

    private MailHeader() {}

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    /**
     * The text itself, where it is a mail address.
     *
     * @throws Problem invalid, otherwise
     */
    public static String address(String text) {
        String address = text.strip();
        if (!isAddress(address)) {
            throw Problem.invalid(
                    "Cette adresse électronique n’est pas valable : « %s ».".formatted(oneLine(address)),
                    "Vérifiez-la : une seule adresse, sans nom ni espace, comme mairie@exemple.fr.");
        }
        return address;
    }

    /**
     * The text itself, where it fits on one line.
     *
     * @throws Problem invalid, where it breaks the line or hides control characters: they would write other headers
     */
    public static String line(String text) {
        if (CONTROL.matcher(text).find()) {
            throw Problem.invalid(
                    "L’objet et les noms d’un courriel tiennent sur une ligne.",
                    "Retirez les retours à la ligne, puis recommencez.");
        }
        return text.strip();
    }

    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
