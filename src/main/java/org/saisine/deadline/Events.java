package org.saisine.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes typed events of loose data: a form, a JSON object, a line of the stored journal. */
public final class Events {

    private static final int LONGEST_TEXT = 200;

    private final EventType type;
    private final LocalDate date;
    private final Map<String, ?> details;

    private Events(EventType type, LocalDate date, Map<String, ?> details) {
        this.type = type;
        this.date = date;
        this.details = details;
    }

    /**
     * The event, typed. Details that its type does not know are left aside.
     *
     * @throws ImpossibleJournal where the date is missing or a detail is not of its kind, with the reason in French
     */
    public static Event of(EventType type, @Nullable LocalDate date, Map<String, ?> details) {
        if (date == null) {
            throw new ImpossibleJournal(type, null, "sa date manque.");
        }
        return new Events(type, date, details).event();
    }

    private Event event() {
        return switch (type) {
            case REQUEST_SENT -> new Event.RequestSent(date, text("channel"));
            case REQUEST_RECEIVED -> new Event.RequestReceived(date);
            case RECEIVED_BY_COMPETENT_BODY -> new Event.ReceivedByCompetentBody(date);
            case ACKNOWLEDGED -> new Event.Acknowledged(date, truth("mentionsReferral"), truth("mentionsCourt"));
            case CLARIFICATION_REQUESTED -> new Event.ClarificationRequested(date);
            case CLARIFICATION_PROVIDED -> new Event.ClarificationProvided(date);
            case EXTENSION_NOTIFIED -> new Event.ExtensionNotified(date, truth("reasoned"));
            case FEE_NOTICE -> new Event.FeeNotice(date, amount("amount"));
            case EXPRESS_REFUSAL -> new Event.ExpressRefusal(date, truth("mentionsReferral"));
            case DISCLOSURE -> new Event.Disclosure(date, one(Event.Extent.values(), "extent"));
            case NOT_HELD -> new Event.NotHeld(date);
            case REFERRED -> new Event.Referred(date);
            case REFERRAL_REGISTERED -> new Event.ReferralRegistered(date, text("number"));
            case OPINION_ISSUED -> new Event.OpinionIssued(date, one(Event.Outcome.values(), "outcome"));
            case REFUSAL_CONFIRMED -> new Event.RefusalConfirmed(date, truth("mentionsCourt"));
            case REASONS_REQUESTED -> new Event.ReasonsRequested(date);
            case REASONS_GIVEN -> new Event.ReasonsGiven(date);
            case COURT_ACTION_FILED -> new Event.CourtActionFiled(date);
            case JUDGMENT_NOTIFIED -> new Event.JudgmentNotified(date);
            case WITHDRAWN -> new Event.Withdrawn(date);
        };
    }

    private @Nullable Boolean truth(String field) {
        String text = String.valueOf(details.get(field)).strip();
        return switch (text) {
            case "null", "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw unfit(field, "attend true ou false (ou rien, si on ne sait pas)");
        };
    }

    private @Nullable String text(String field) {
        Object value = details.get(field);
        String text = value == null ? "" : value.toString().strip();
        boolean plain = value == null || value instanceof String || value instanceof Number;
        if (!plain || text.length() > LONGEST_TEXT) {
            throw unfit(field, "attend un texte court");
        }
        return text.isEmpty() ? null : text;
    }

    private @Nullable BigDecimal amount(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            throw unfit(field, "attend un montant en euros");
        }
    }

    private <E extends Enum<E>> @Nullable E one(E[] values, String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String wanted = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unfit(field, "attend l’une des valeurs " + Arrays.toString(values)));
    }

    private ImpossibleJournal unfit(String field, String expectation) {
        return new ImpossibleJournal(type, date, "le champ " + Wording.quoted(field) + " " + expectation + ".");
    }
}
