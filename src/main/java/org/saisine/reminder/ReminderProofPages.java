package org.saisine.reminder;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.CurrentViewer;
import org.saisine.web.Html;

/** Réglages, l’instance, les rappels : what was due against what was sent, day by day. For administrators. */
@Path("/reglages/instance/rappels")
public class ReminderProofPages {

    private final ReminderProof proof;
    private final ReminderState state;
    private final CurrentViewer current;
    private final Clock clock;

    ReminderProofPages(ReminderProof proof, ReminderState state, CurrentViewer current, Clock clock) {
        this.proof = proof;
        this.state = state;
        this.current = current;
        this.clock = clock;
    }

    /** @param problem null where all is well */
    record days(
            List<ReminderDay> days,
            boolean morningDone,
            @Nullable String problem) implements TemplateInstance {}

    @GET
    public Response show() {
        Access.requireAdministrator(current.get());
        ReminderWatch watch = state.watch();
        return Html.page(new days(proof.days(LocalDate.now(clock)), watch.morningDone(), watch.problem()));
    }
}
