package org.saisine.letter;

import org.jspecify.annotations.Nullable;

/**
 * One line of the enclosures of a letter (pièce jointe).
 *
 * @param number its place in the list, from 1
 * @param label as the letter names it
 * @param piece the paper of the file that it names; null where the file has none
 */
public record Enclosed(int number, String label, @Nullable Piece piece) {}
