package org.saisine.letter;

import java.time.LocalDate;

/**
 * The costs that the administration has announced (frais; CRPA, art. R. 311-11).
 *
 * @param amount in euros, as French writes it; empty where not known
 */
public record Fees(LocalDate announcedOn, String amount) {}
