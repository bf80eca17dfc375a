package org.saisine.casefile;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Regime;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.RequestView;

/** The form that says what is asked for: a subject and one document a line. */
public class WantedForm {

    private static final int LONGEST_SUBJECT = 200;

    @FormParam("subject")
    @DefaultValue("")
    String subject = "";

    @FormParam("documents")
    @DefaultValue("")
    String documents = "";

    @FormParam("regime")
    @DefaultValue("GENERAL")
    Regime regime = Regime.GENERAL;

    @FormParam("kit")
    @DefaultValue("")
    String kit = "";

    @FormParam("usedKit")
    @DefaultValue("")
    String usedKit = "";

    @FormParam("version")
    @Nullable
    Integer version;

    @FormParam("apply")
    @DefaultValue("")
    String apply = "";

    static WantedForm of(RequestView request) {
        var form = new WantedForm();
        form.subject = request.subject();
        form.documents = String.join("\n", request.documents());
        form.regime = request.regime();
        form.usedKit = request.kit() == null ? "" : request.kit();
        form.version = request.version();
        return form;
    }

    /** The same, after it was written in this version. */
    WantedForm seen(RequestView saved) {
        version = saved.version();
        return this;
    }

    boolean wantsKit() {
        return !apply.isEmpty() && !kit.isEmpty();
    }

    Wanted wanted() {
        return new Wanted(subject, lines(), regime, usedKit.isEmpty() ? null : usedKit);
    }

    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (subject.isBlank()) {
            errors.put("subject", "Donnez un objet à la demande, en quelques mots.");
        } else if (subject.length() > LONGEST_SUBJECT) {
            errors.put("subject", "L’objet tient en 200 caractères.");
        }
        if (lines().isEmpty()) {
            errors.put("documents", "Nommez au moins un document, un par ligne.");
        }
        return errors;
    }

    public String getSubject() {
        return subject;
    }

    public String getDocuments() {
        return documents;
    }

    public String getRegime() {
        return regime.name();
    }

    /** The version that the author saw; empty where none was said. */
    public String getVersion() {
        return version == null ? "" : version.toString();
    }

    public String getUsedKit() {
        return usedKit;
    }

    private List<String> lines() {
        return Arrays.stream(documents.split("\\R"))
                .map(WantedForm::withoutNumber)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** People paste numbered lists: the numbers are ours to write. */
    private static String withoutNumber(String line) {
        return line.strip().replaceFirst("^(?:\\d{1,3}[.)°]|[-•*–])\\s+", "");
    }
}
