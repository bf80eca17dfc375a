package org.saisine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that the product shows, in light and dark, wide and narrow. A new page is a new line here. */
@QuarkusTest
class EveryPageIT {

    @Inject
    Browser browser;

    @Inject
    FurnishedTeam team;

    @ParameterizedTest
    @CsvSource(textBlock = """
            tableau-de-bord,     /
            demandes,            /demandes
            demandes-aucune,     /demandes?q=introuvable
            demande,             /demandes/{request}
            demande-brouillon,   /demandes/{draft}/preparer
            demande-a-qui,       /demandes/{draft}/preparer/destinataire?q=corte
            demande-comment,     /demandes/{draft}/preparer/envoi
            nouvelle-demande,    /nouvelle-demande
            nouvelle-cherchee,   /nouvelle-demande?q=corte
            journal-quoi,        /demandes/{request}/journal/ajouter
            journal-quand,       /demandes/{request}/journal/ajouter?type=ACKNOWLEDGED
            recevoir,            /demandes/{request}/reponse
            reponse,             /demandes/{request}/reponses/{reply}
            courriels,           /courriels
            archive,             /archive
            archive-trouve,      /archive?q=vidéosurveillance
            archive-rien,        /archive?q=introuvable
            corbeille,           /archive/corbeille
            document,            /documents/{document}?q=vidéosurveillance
            document-agrandi,    /documents/{document}?q=vidéosurveillance&zoom=2
            document-texte,      /documents/{document}?q=vidéosurveillance&vue=texte
            fiche,               /documents/{document}/fiche
            reglages,            /reglages
            equipe,              /reglages/equipe
            instance,            /reglages/instance
            mes-rappels,         /reglages/rappels
            rappels-demande,     /demandes/{request}/rappels
            rappels-envoyes,     /reglages/instance/rappels
            """)
    void a_member_reads_it_in_any_light_and_width(String name, String path) {
        try (Visit visit = browser.signedIn(team.account()).open(team.address(path))) {
            looksRight(visit, name);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            connexion,           /connexion
            oubli,               /mot-de-passe-oublie
            calculateur,         /calculateur
            calculateur-suite,   /calculateur?e=ACKNOWLEDGED:2026-02-03:mentionsReferral=false&modifier=1
            calculateur-calcul,  /calculateur?le=2026-07-01&e=REQUEST_RECEIVED:2026-02-03&e=REFERRED:2026-03-10&e=REFERRAL_REGISTERED:2026-03-16:number=20261234
            """)
    void a_stranger_reads_it_in_any_light_and_width(String name, String path) {
        try (Visit visit = browser.stranger().open(path)) {
            looksRight(visit, name);
        }
    }

    private static void looksRight(Visit visit, String name) {
        assertThat(visit.page().locator("main#contenu h1").count())
                .as("title of " + name)
                .isEqualTo(1);
        assertThat(visit.status()).as("status of " + name).isEqualTo(200);
        visit.screenshot(name).screenshotInTheDark(name);
        visit.isAccessible().fitsEveryWidth().isQuiet();
    }
}
