package org.saisine.reminder;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Why a mail did not leave, said in French, and what that means for the next try.
 *
 * @param sentence for whoever reads the list of mails
 */
record SmtpFailure(Kind kind, String sentence) {

    /** The server said no; it is not there or said later; the conversation broke off. */
    enum Kind {
        PERMANENT,
        TEMPORARY,
        UNKNOWN
    }

    static SmtpFailure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refusal) {
                return answered(refusal);
            }
            if (isBeforeAnyConversation(cause)) {
                return new SmtpFailure(
                        Kind.TEMPORARY,
                        "Le serveur de courriel ne répond pas. Le courriel attend ; un nouvel essai est prévu.");
            }
        }
        return new SmtpFailure(
                Kind.UNKNOWN, "La liaison avec le serveur de courriel a été coupée : l’envoi n’est pas certain.");
    }

    private static SmtpFailure answered(SMTPException refusal) {
        int code = refusal.getReplyCode();
        String words = refusal.getReplyMessage() == null
                ? ""
                : refusal.getReplyMessage().strip();
        String said = "« %d %s »".formatted(code, words.replaceFirst("^" + code + "[ -]?", ""));
        if (refusal.isPermanent() || code >= 500) {
            return new SmtpFailure(
                    Kind.PERMANENT,
                    "Le serveur de courriel a refusé cet envoi : " + said
                            + ". Vérifiez l’adresse du destinataire, puis envoyez de nouveau.");
        }
        return new SmtpFailure(
                Kind.TEMPORARY, "Le serveur de courriel demande d’attendre : " + said + ". Un nouvel essai est prévu.");
    }

    private static boolean isBeforeAnyConversation(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof SSLHandshakeException;
    }
}
