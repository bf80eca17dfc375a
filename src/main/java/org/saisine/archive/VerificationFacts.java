package org.saisine.archive;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.saisine.account.InstanceFact;
import org.saisine.account.InstanceFacts;
import org.saisine.web.French;

/** Tells the administrator whether the archive’s files are all there, and when they were last read. */
@Singleton
class VerificationFacts implements InstanceFacts {

    private final Verification verification;

    VerificationFacts(Verification verification) {
        this.verification = verification;
    }

    @Override
    public List<InstanceFact> facts() {
        VerificationReport report = verification.report();
        List<InstanceFact> facts = new ArrayList<>();
        String last = report.oldest() == null ? "" : ", relus depuis le " + French.moment(report.oldest());
        facts.add(new InstanceFact(
                "Originaux de l’archive",
                report.sentence() + last,
                report.isSound() && !report.isLate(),
                report.isLate() && report.isSound() ? "Lancez «\u00a0script/admin verify\u00a0»." : ""));
        report.troubles()
                .forEach(trouble -> facts.add(new InstanceFact(
                        "Fichier " + trouble.finding().label(),
                        trouble.line(),
                        trouble.finding() == Finding.UNKNOWN,
                        trouble.finding() == Finding.UNKNOWN
                                ? "Aucun document ne le connaît\u00a0: un envoi interrompu, le plus souvent."
                                : "Remettez-le depuis une sauvegarde, sous le même nom.")));
        return facts;
    }
}
