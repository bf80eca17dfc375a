package org.saisine.publicbody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** Adds a body to the directory, corrects one. */
@ApplicationScoped
class EditBody {

    private final PublicBodies bodies;
    private final DirectoryJournal journal;
    private final Clock clock;

    EditBody(PublicBodies bodies, DirectoryJournal journal, Clock clock) {
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return the new body's id */
    @Transactional
    long add(Viewer viewer, BodyDetails details) {
        DirectoryJournal.requireEditor(viewer);
        details.requireValid();
        PublicBody body =
                PublicBody.added(details, journal.departmentName(details.departmentCode()), journal.nextRevision());
        bodies.persistAndFlush(body);
        journal.record(viewer, body.id(), "public-body.add", "Administration ajoutée.");
        return body.id();
    }

    /** @param version the one that was corrected; null where nobody looked before */
    @Transactional
    void correct(Viewer viewer, long id, @Nullable Integer version, BodyDetails details) {
        DirectoryJournal.requireEditor(viewer);
        details.requireValid();
        PublicBody body = bodies.require(id);
        if (version != null && version != body.version()) {
            throw Problem.conflict(
                    "Quelqu’un d’autre vient de corriger cette administration.",
                    "Rien n’a été écrasé. Rouvrez sa page pour voir sa version, puis reportez la vôtre.");
        }
        String what = what(body.details(), details);
        if (!what.isEmpty()) {
            body.correct(
                    details, journal.departmentName(details.departmentCode()), clock.instant(), journal.nextRevision());
            journal.record(viewer, id, "public-body.correct", what);
        }
    }

    private static String what(BodyDetails before, BodyDetails after) {
        List<String> changes = new ArrayList<>();
        compare(changes, "nom", before.name(), after.name());
        compare(changes, "nature", before.kind().label(), after.kind().label());
        compare(changes, "SIREN", before.siren(), after.siren());
        compare(changes, "département", before.departmentCode(), after.departmentCode());
        compare(changes, "codes postaux", String.join(" ", before.postcodes()), String.join(" ", after.postcodes()));
        compare(changes, "site", before.website(), after.website());
        return changes.isEmpty() ? "" : "Correction. " + String.join(" ", changes);
    }

    private static void compare(List<String> changes, String field, String before, String after) {
        if (!before.equals(after)) {
            changes.add("%s\u00a0: «\u00a0%s\u00a0» devient «\u00a0%s\u00a0»."
                    .formatted(field, before.isEmpty() ? "rien" : before, after.isEmpty() ? "rien" : after));
        }
    }
}
