package org.saisine.publicbody;

import java.util.regex.Pattern;

/** What is wrong with an e-mail address, in French; nothing is wrong with none. */
final class EmailAddress {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

    private EmailAddress() {}

    static String wrong(String email) {
        return email.isEmpty() || ADDRESS.matcher(email).matches()
                ? ""
                : "L’adresse électronique «\u00a0" + email + "\u00a0» est mal écrite.";
    }
}
