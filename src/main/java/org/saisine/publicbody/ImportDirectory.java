package org.saisine.publicbody;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** Imports a newer file of contacts or of access officers: read first, then applied as a whole or not at all. */
@ApplicationScoped
public class ImportDirectory {

    static final long LARGEST = 50_000_000;

    private final ApplyImport apply;
    private final Clock clock;

    ImportDirectory(ApplyImport apply, Clock clock) {
        this.apply = apply;
        this.clock = clock;
    }

    /**
     * @param asOf the date of what the file says; today where it is not known
     * @throws Problem not found, where the viewer does not administer the instance; unprocessable, where the file is
     *     neither of those that the directory knows
     */
    public ImportReport run(Viewer viewer, String file, byte[] bytes, @Nullable LocalDate asOf) {
        Access.requireAdministrator(viewer);
        LocalDate today = LocalDate.now(clock);
        if (asOf != null && asOf.isAfter(today)) {
            throw new Problem(
                    Problem.Kind.UNPROCESSABLE,
                    "La date du fichier est à venir.",
                    "Rien n’a été importé. Corrigez-la.");
        }
        return apply.apply(viewer, file, DirectoryCsv.read(bytes), asOf == null ? today : asOf);
    }
}
