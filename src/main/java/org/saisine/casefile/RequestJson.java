package org.saisine.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Visibility;
import org.saisine.archive.DocumentState;
import org.saisine.archive.DocumentView;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.NextStep;
import org.saisine.deadline.Regime;
import org.saisine.deadline.State;
import org.saisine.deadline.Status;
import org.saisine.deadline.Warning;
import org.saisine.request.Channel;
import org.saisine.request.Delivery;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView;

/** A request as the API gives it, and what the API accepts. */
final class RequestJson {

    private RequestJson() {}

    /** What creates a request; what is missing is taken from the kit, or asked for before sending. */
    @Schema(name = "NewRequest")
    record NewRequest(
            @Schema(description = "Identifiant de l’administration (GET /api/public-bodies)") @Nullable
            Long publicBodyId,

            @Schema(description = "Objet de la demande") @Nullable
            String subject,

            @Schema(description = "Modèle de demande, par son identifiant (GET /api/kits)") @Nullable
            String kit,

            @Schema(description = "Documents demandés, un par ligne de la liste") @Nullable
            List<String> items,

            @Nullable Regime regime,
            @Nullable Channel channel,

            @Schema(description = "Comment les documents doivent venir (CRPA, art. L. 311-9)") @Nullable
            Delivery delivery,

            @Schema(description = "Adresse électronique du destinataire, si ce n’est pas celle de l’annuaire") @Nullable
            String recipientEmail) {}

    /** One document asked for. */
    @Schema(name = "RequestedItem")
    record Item(int number, String title, Outcome outcome, String outcomeLabel) {
        static Item of(RequestView.ItemView item) {
            return new Item(
                    item.number(), item.title(), item.outcome(), item.outcome().label());
        }
    }

    /** A line to write in the journal. */
    @Schema(name = "NewEvent")
    record NewEvent(
            EntryType type,
            LocalDate date,

            @Schema(description = "Champs propres au type (mentionsReferral, extent, number …)") @Nullable
            Map<String, Object> details,

            @Nullable Long documentId) {}

    /** A line of the journal. */
    @Schema(name = "JournalLine")
    record Line(
            long id,
            EntryType type,
            String label,
            LocalDate date,
            Instant recordedAt,
            @Nullable Long recordedBy,
            Map<String, Object> details,
            @Nullable Long documentId,
            boolean voided,
            @Nullable Long voids,
            String reason) {
        static Line of(JournalLine line) {
            return new Line(
                    line.id(),
                    line.type(),
                    line.label(),
                    line.on(),
                    line.recordedAt(),
                    line.recordedBy(),
                    line.details(),
                    line.documentId(),
                    line.voided(),
                    line.voids(),
                    line.reason());
        }
    }

    /** A request in a list. */
    @Schema(name = "RequestSummary")
    record Summary(
            String reference,
            String subject,
            @Nullable Long publicBodyId,
            String publicBody,
            Status status,
            String statusLabel,
            @Nullable String nextLabel,
            @Nullable LocalDate nextDate,
            @Nullable LocalDate lastEventOn,
            Regime regime,
            Channel channel,
            Visibility visibility,
            Instant createdAt) {
        static Summary of(RequestView request, String body) {
            return new Summary(
                    request.reference(),
                    request.subject(),
                    request.publicBodyId(),
                    body,
                    request.status(),
                    request.status().label(),
                    request.nextLabel(),
                    request.nextDate(),
                    request.lastEventOn(),
                    request.regime(),
                    request.channel(),
                    request.visibility(),
                    request.createdAt());
        }
    }

    /** A deadline with its articles and its reason. */
    @Schema(name = "RequestDeadline")
    record DeadlineJson(
            String rule,
            String label,
            LocalDate startsOn,
            @Nullable LocalDate date,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate prudentDate,
            @Nullable LocalDate theoreticalDate,
            @Nullable Boolean opposable,
            State state,
            List<String> articles,
            String explanation) {
        static DeadlineJson of(Deadline deadline) {
            return new DeadlineJson(
                    deadline.rule().name(),
                    deadline.label(),
                    deadline.startsOn(),
                    deadline.date(),
                    deadline.notBefore(),
                    deadline.prudentDate(),
                    deadline.theoreticalDate(),
                    deadline.opposable(),
                    deadline.state(),
                    deadline.articles(),
                    deadline.explanation());
        }
    }

    /** A document that came for a request. */
    @Schema(name = "RequestDocument")
    record DocumentRef(long id, String title, String sha256, DocumentState state) {
        static DocumentRef of(DocumentView document) {
            return new DocumentRef(document.id(), document.title(), document.sha256(), document.state());
        }
    }

    /** One request with its story, its deadlines and what may be done now. */
    @Schema(name = "RequestDetails")
    record Details(
            String reference,
            int version,
            String subject,
            @Nullable Long publicBodyId,
            String publicBody,
            Status status,
            String statusLabel,
            Regime regime,
            Channel channel,
            Delivery delivery,
            String recipientEmail,
            @Nullable String kit,
            Visibility visibility,
            Instant createdAt,
            List<Item> items,
            List<Line> events,
            List<DeadlineJson> deadlines,
            List<NextStep> nextSteps,
            List<Warning> warnings,
            List<DocumentRef> documents) {}

    /** A page of the list, with how many there are. */
    @Schema(name = "Requests")
    record Requests(List<Summary> requests, long total) {}
}
