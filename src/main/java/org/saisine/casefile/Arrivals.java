package org.saisine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saisine.account.Viewer;
import org.saisine.casefile.DashboardPages.ToQualify;

/** What came and waits to be understood. */
@ApplicationScoped
class Arrivals {

    List<ToQualify> toQualify(Viewer viewer) {
        return List.of();
    }
}
