package org.saisine.publicbody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.saisine.account.Access;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** Who may change the directory, and what they changed. */
@ApplicationScoped
class DirectoryJournal {

    private static final int SHOWN = 50;

    private final EntityManager database;
    private final Audit audit;
    private final Clock clock;

    DirectoryJournal(EntityManager database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** The directory is shared: whoever contributes to a team may correct it. */
    static boolean mayEdit(Viewer viewer) {
        return viewer.administrator() || viewer.teams().stream().anyMatch(team -> Access.mayContribute(viewer, team));
    }

    /** @throws Problem not found, for whoever contributes nowhere */
    static void requireEditor(Viewer viewer) {
        if (!mayEdit(viewer)) {
            throw Problem.notFound();
        }
    }

    Check check(Viewer viewer) {
        return new Check(viewer.personId(), clock.instant(), LocalDate.now(clock));
    }

    void record(Viewer viewer, long publicBodyId, String action, String what) {
        database.persist(new PublicBodyChange(publicBodyId, clock.instant(), viewer, what));
        audit.record(viewer, action, "public body " + publicBodyId, "");
    }

    List<ChangeView> of(long publicBodyId) {
        return database.createQuery(
                        "from PublicBodyChange where publicBodyId = ?1 order by recordedAt desc, id desc",
                        PublicBodyChange.class)
                .setParameter(1, publicBodyId)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(PublicBodyChange::view)
                .toList();
    }

    /** The next revision of the directory; taken within the transaction that changes a body. */
    long nextRevision() {
        return ((Number) database.createNativeQuery("update directory_revision set value = value + 1 returning value")
                        .getSingleResult())
                .longValue();
    }

    String departmentName(String code) {
        List<?> names = database.createNativeQuery(
                        "select department_name from public_body where department_code = ?1 and department_name <> '' limit 1")
                .setParameter(1, code)
                .getResultList();
        return names.isEmpty() ? "" : (String) names.getFirst();
    }
}
