package org.saisine.publicbody;

import java.time.LocalDate;
import java.util.List;

/**
 * The person responsible for access to documents (PRADA; CRPA, art. L. 330-1).
 *
 * @param addressLines empty where the directory gives none: write to the body
 */
public record AccessOfficerView(
        long id,
        String name,
        String email,
        List<String> addressLines,
        String source,
        LocalDate asOf,
        ContactStatus status) {}
