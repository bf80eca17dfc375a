package org.saisine.publicbody;

import java.util.List;

/**
 * One line of the CADA's directory of access officers (PRADA).
 *
 * @param department as written: 01, 1, 20 for Corsica, 970 for overseas
 * @param label Mairie d'Oyonnax
 */
record OfficerRow(
        int line,
        String department,
        String label,
        String person,
        String email,
        List<String> address,
        String postcode) {}
