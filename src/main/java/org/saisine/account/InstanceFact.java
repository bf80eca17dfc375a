package org.saisine.account;

/**
 * One line of the page of the instance.
 *
 * @param ok false where somebody should do something
 * @param hint what to do, in French; empty where nothing is to be done
 */
public record InstanceFact(String label, String value, boolean ok, String hint) {}
