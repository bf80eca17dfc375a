package org.saisine.letter;

import java.util.List;
import java.util.Set;
import org.saisine.deadline.Regime;
import org.saisine.publicbody.BodyKind;

/**
 * A model request (modèle de demande): what to ask on a subject, why, and what will be objected. All texts are plain
 * French, without markup.
 *
 * @param id name of the file without its extension
 * @param subject object line of the letter
 * @param bodies kinds of bodies that hold such documents
 */
public record Kit(
        String id,
        String title,
        String subject,
        String theme,
        Regime regime,
        Set<BodyKind> bodies,
        List<String> articles,
        String summary,
        List<String> documents,
        String why,
        List<Objection> objections) {

    /** What an administration is likely to object, and the answer with its article. */
    public record Objection(String claim, String answer) {}

    public boolean suits(BodyKind kind) {
        return bodies.contains(kind);
    }
}
