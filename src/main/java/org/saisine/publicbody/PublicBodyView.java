package org.saisine.publicbody;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a letter needs to know of a body. Texts that are not known are empty.
 *
 * @param name Mairie de Corte
 * @param designation la mairie de Corte
 * @param designationWithDe de la mairie de Corte, du conseil départemental de l’Ain
 * @param designationWithA à la mairie de Corte, au conseil départemental de l’Ain
 * @param addressee Madame, Monsieur le Maire
 * @param territoryName Corte
 * @param addressLines the postal address, without the name of the body
 * @param territory which public holidays apply: METROPOLE, ALSACE_MOSELLE, GUADELOUPE …
 * @param tribunal the town of the administrative court (CJA, art. R. 221-3)
 */
public record PublicBodyView(
        long id,
        int version,
        BodyKind kind,
        String name,
        String designation,
        String designationWithDe,
        String designationWithA,
        String addressee,
        String territoryName,
        String insee,
        String siren,
        DepartmentView department,
        String regionCode,
        List<String> postcodes,
        @Nullable Integer population,
        List<String> addressLines,
        String email,
        ContactStatus emailStatus,
        String phone,
        String form,
        String website,
        @Nullable AccessOfficerView accessOfficer,
        String territory,
        String tribunal) {

    /** tribunal administratif d’Orléans; empty where the court is not known. */
    public String tribunalName() {
        return tribunal.isEmpty() ? "" : "tribunal administratif " + PlaceName.withDe(tribunal);
    }
}
