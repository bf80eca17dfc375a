package org.saisine.letter;

/**
 * What a letter still lacks, to be listed beside it.
 *
 * @param field the name of what is missing, for a link to the place where it is filled in
 * @param sentence what is missing and why it matters, in French
 */
public record Gap(String field, String sentence) {}
