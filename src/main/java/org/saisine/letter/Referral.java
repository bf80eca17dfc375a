package org.saisine.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The referral to the CADA (saisine), as later letters recall it.
 *
 * @param registeredOn null while the CADA has not registered it
 * @param number of the CADA's file; empty while not known
 */
public record Referral(LocalDate sentOn, @Nullable LocalDate registeredOn, String number) {}
