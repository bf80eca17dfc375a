package org.saisine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.People;
import org.saisine.account.Teams;
import org.saisine.account.Viewer;
import org.saisine.archive.DocumentQuery;
import org.saisine.archive.Documents;
import org.saisine.correspondence.Correspondence;
import org.saisine.correspondence.DispatchState;
import org.saisine.deadline.Assessment;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.JournalLine;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;

/** Puts a casefile together from the rows below. */
@ApplicationScoped
class Casefiles {

    private final Requests requests;
    private final PublicBodies bodies;
    private final Correspondence correspondence;
    private final Documents documents;
    private final People people;
    private final Teams teams;
    private final Clock clock;

    Casefiles(
            Requests requests,
            PublicBodies bodies,
            Correspondence correspondence,
            Documents documents,
            People people,
            Teams teams,
            Clock clock) {
        this.requests = requests;
        this.bodies = bodies;
        this.correspondence = correspondence;
        this.documents = documents;
        this.people = people;
        this.teams = teams;
        this.clock = clock;
    }

    @Transactional
    Casefile open(Viewer viewer, String reference) {
        LocalDate today = LocalDate.now(clock);
        RequestView request = requests.get(viewer, reference);
        Assessment assessment = requests.assess(viewer, reference);
        List<JournalLine> journal = requests.journal(viewer, reference);
        PublicBodyView body = body(request.publicBodyId());
        boolean leaving = correspondence.dispatches(viewer, reference).stream()
                .anyMatch(dispatch -> dispatch.state() != DispatchState.CANCELLED);
        Questions questions = Questions.of(assessment, journal);
        return new Casefile(
                request,
                body,
                teams.name(request.teamId()),
                Phase.of(assessment.status()).look(),
                leaving && request.draft()
                        ? "La lettre est prête. Elle n’est pas encore arrivée chez son destinataire."
                        : Sentence.of(assessment.status(), body, assessment.deadlines(), today),
                Steps.of(request, assessment, leaving, questions.silence() != null, today),
                assessment.closedSteps(),
                questions,
                ItemClocks.of(request, assessment, today),
                MovedDates.lately(journal, today),
                assessment.deadlines(),
                Timeline.of(TimelineStory.ofJournal(journal), assessment.deadlines(), today),
                assessment.warnings(),
                journal.stream().map(this::line).toList(),
                correspondence.thread(viewer, reference),
                documents.list(viewer, DocumentQuery.ofRequest(request.id())).documents(),
                leaving,
                Access.mayContribute(viewer, request.teamId()));
    }

    private @Nullable PublicBodyView body(@Nullable Long id) {
        return id == null ? null : bodies.get(id).orElse(null);
    }

    private Casefile.Line line(JournalLine line) {
        return new Casefile.Line(
                line.id(),
                line.label(),
                line.on(),
                line.recordedAt(),
                line.recordedBy() == null ? "le service" : people.name(line.recordedBy()),
                EntryFields.facts(line),
                line.documentId(),
                line.voided(),
                line.voids() != null,
                line.reason());
    }
}
