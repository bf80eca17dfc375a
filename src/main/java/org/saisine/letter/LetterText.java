package org.saisine.letter;

import java.util.ArrayList;
import java.util.List;

/** A letter as plain text: the body of a mail, and what is hashed when the letter is frozen. */
public final class LetterText {

    private LetterText() {}

    /** The whole letter: head, text, signature, identity, enclosures. Markdown reads well as it is. */
    public static String of(LetterHead head, String markdown) {
        LetterBody.check(markdown);
        List<String> parts = new ArrayList<>();
        parts.add(String.join("\n", head.addressee().lines()));
        parts.add(head.placeAndDate());
        parts.add(references(head));
        parts.add(markdown.strip());
        parts.add(signature(head.sender()));
        if (!head.enclosures().isEmpty()) {
            parts.add(enclosures(head));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static String references(LetterHead head) {
        String reference = head.reference().isBlank() ? "" : "\nNotre référence\u00a0: " + head.reference();
        return "Objet\u00a0: " + head.subject().strip() + reference + "\nEnvoi\u00a0: " + head.sending();
    }

    private static String signature(Sender sender) {
        List<String> lines = new ArrayList<>();
        if (sender.hasLegalPersonality()) {
            lines.add(sender.signatory());
            if (!sender.quality().isBlank()) {
                lines.add(sender.quality());
            }
            lines.add("");
        }
        lines.addAll(sender.linesUnderSignature());
        return String.join("\n", lines);
    }

    private static String enclosures(LetterHead head) {
        List<String> enclosures = head.enclosures();
        StringBuilder text = new StringBuilder(head.enclosuresTitle());
        for (int i = 0; i < enclosures.size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(enclosures.get(i));
        }
        return text.toString();
    }
}
