package org.saisine.correspondence;

import java.util.List;
import org.saisine.web.French;

/** What is said once the files of a reply are safe. */
final class ReceivedSentence {

    private ReceivedSentence() {}

    static String of(ReplyView reply) {
        List<String> known = reply.documents().stream()
                .filter(ReplyView.ReceivedDocument::duplicate)
                .map(received -> "« " + received.document().title() + " »")
                .toList();
        int files = reply.documents().size();
        String safe = files == 0
                ? "C’est noté."
                : French.count(files, "fichier", "fichiers")
                        + (files == 1 ? " est en sécurité." : " sont en sécurité.");
        return known.isEmpty()
                ? safe
                : safe + " L’archive avait déjà " + String.join(", ", known) + " : rien n’est conservé deux fois.";
    }
}
