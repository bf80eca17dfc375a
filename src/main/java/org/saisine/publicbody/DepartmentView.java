package org.saisine.publicbody;

/** The département of a body; both are empty for a national body. */
public record DepartmentView(String code, String name) {}
