package org.saisine.search;

/** A saved search as its person sees it. */
public record SavedSearchView(long id, String name, String href) {}
