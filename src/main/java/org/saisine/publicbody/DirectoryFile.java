package org.saisine.publicbody;

import java.util.List;

/** What an imported file holds, line by line; the lines that could not be read are kept with the reason. */
sealed interface DirectoryFile {

    List<Refusal> refusals();

    record OfContacts(List<ContactRow> rows, List<Refusal> refusals) implements DirectoryFile {}

    record OfOfficers(List<OfficerRow> rows, List<Refusal> refusals) implements DirectoryFile {}
}
