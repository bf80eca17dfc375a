package org.saisine.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Action;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.ClosedStep;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.NextStep;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
import org.saisine.deadline.Status;
import org.saisine.deadline.Warning;

/** What the calculator answers, as the API writes it. */
@Schema(description = "La situation, les échéances, ce qui peut être fait, ce qui est étrange ou incertain.")
record DeadlineAnswer(
        Status status,
        String statusLabel,
        List<Line> deadlines,
        List<Step> nextSteps,
        List<Closed> closedSteps,
        List<Note> warnings) {

    static DeadlineAnswer of(Assessment assessment) {
        return new DeadlineAnswer(
                assessment.status(),
                assessment.status().label(),
                assessment.deadlines().stream().map(Line::of).toList(),
                assessment.nextSteps().stream().map(Step::of).toList(),
                assessment.closedSteps().stream().map(Closed::of).toList(),
                assessment.warnings().stream().map(Note::of).toList());
    }

    /** One rule: either the day on which a situation is born, or the days between which one may act. */
    @Schema(name = "DeadlineLine")
    record Line(
            Rule rule,
            String label,
            LocalDate startsOn,
            @Nullable LocalDate date,

            @Schema(description = "Premier jour où l’acte est recevable, dans la lecture la plus tardive.") @Nullable
            LocalDate notBefore,

            @Schema(description = "Le dernier jour, compté au plus strict, jamais reporté.") @Nullable
            LocalDate prudentDate,

            @Schema(description = "Le dernier jour de la lecture la plus favorable.") @Nullable
            LocalDate theoreticalDate,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(description = "Le délai lie-t-il le demandeur\u202f? null\u00a0: on ne sait pas, ou sans objet.")
            @Nullable
            Boolean opposable,

            State state,
            List<String> articles,
            String explanation) {

        static Line of(Deadline deadline) {
            return new Line(
                    deadline.rule(),
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

    /** Something that may be done now. */
    @Schema(name = "DeadlineStep")
    record Step(
            Action action,
            String label,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String letter) {

        static Step of(NextStep step) {
            return new Step(step.action(), step.label(), step.from(), step.until(), step.letter());
        }
    }

    /** Something that the law knows but does not admit today. */
    @Schema(name = "DeadlineClosedStep")
    record Closed(
            Action action,
            String label,

            @Schema(description = "Pourquoi l’acte n’est pas recevable aujourd’hui.")
            String reason,

            List<String> articles,

            @Schema(
                    description =
                            "Premier jour où il le sera. Absent\u00a0: il ne l’est plus, ou nul ne peut dire quand.")
            @Nullable
            LocalDate opensOn,

            @Nullable String letter) {

        static Closed of(ClosedStep step) {
            return new Closed(
                    step.action(), step.label(), step.reason(), step.articles(), step.opensOn(), step.letter());
        }
    }

    /** Something odd or uncertain. */
    @Schema(name = "DeadlineWarning")
    record Note(Warning.Code code, String message) {

        static Note of(Warning warning) {
            return new Note(warning.code(), warning.message());
        }
    }
}
