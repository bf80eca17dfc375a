package org.saisine.account;

/** What an e-mail address looks like, loosely: the only proof is that a mail arrives. */
final class EmailAddress {

    static final String REGEX = "\\s*[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:]+\\.[^\\s@<>\"(),;:.]{2,}\\s*";

    private EmailAddress() {}

    static boolean isPlausible(String typed) {
        return typed.length() <= 254 && typed.matches(REGEX);
    }
}
