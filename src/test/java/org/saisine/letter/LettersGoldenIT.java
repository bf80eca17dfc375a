package org.saisine.letter;

import static org.saisine.letter.SampleLetters.fromAssociationToMetropole;
import static org.saisine.letter.SampleLetters.fromCompanyToPrefecture;
import static org.saisine.letter.SampleLetters.fromPersonToMairie;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.deadline.Regime;
import org.saisine.letter.FollowUp.EarlierRequest;
import org.saisine.publicbody.BodyKind;
import org.saisine.request.Delivery;

/** Each letter as a whole: what it must say is read by a person in the golden file, and kept by this test. */
@QuarkusTest
class LettersGoldenIT {

    private static final RequestedDocuments AUDIT = new RequestedDocuments(
            List.of(
                    "Rapport d’audit du dispositif de vidéosurveillance remis en 2024 par le cabinet mandaté par la commune",
                    "Avis de la CNIL et analyse d’impact relative à la protection des données de ce dispositif"),
            Regime.GENERAL,
            BodyKind.COMMUNE);

    private static final RequestedDocuments MINUTES = new RequestedDocuments(
            List.of(
                    "Procès-verbaux des réunions du comité d’éthique de la vidéoprotection depuis sa création",
                    "Rapports annuels de ce comité",
                    "Statistiques annuelles des réquisitions d’images, de 2021 à 2025"),
            Regime.GENERAL,
            BodyKind.EPCI);

    private static final RequestedDocuments LANDFILL = new RequestedDocuments(
            List.of("Rapports de l’inspection des installations classées de 2022 à 2025", "Arrêtés de mise en demeure"),
            Regime.ENVIRONMENT,
            BodyKind.PREFECTURE);

    @Test
    void initial_request_of_a_person_to_a_commune() {
        golden(
                "initial-request_commune_person",
                fromPersonToMairie(),
                new InitialRequest(fromPersonToMairie(), AUDIT, Delivery.EMAIL));
    }

    @Test
    void initial_request_of_an_association_to_an_epci() {
        golden(
                "initial-request_epci_association",
                fromAssociationToMetropole(),
                new InitialRequest(fromAssociationToMetropole(), MINUTES, Delivery.EMAIL));
    }

    @Test
    void initial_request_of_a_company_about_the_environment() {
        golden(
                "initial-request_environment_company",
                fromCompanyToPrefecture(),
                new InitialRequest(fromCompanyToPrefecture(), LANDFILL, Delivery.COPY));
    }

    @Test
    void follow_up_of_a_person_to_a_commune() {
        golden(
                "follow-up_commune_person",
                fromPersonToMairie(),
                new FollowUp(
                        fromPersonToMairie(),
                        new EarlierRequest(
                                LocalDate.of(2026, 2, 2),
                                "SAI-2026-0012",
                                LocalDate.of(2026, 2, 3),
                                "accusé de réception électronique du 3\u00a0février 2026"),
                        AUDIT,
                        new Refusal(Refusal.Form.BY_SILENCE, LocalDate.of(2026, 3, 3)),
                        LocalDate.of(2026, 5, 2),
                        false,
                        Delivery.EMAIL));
    }

    @Test
    void follow_up_of_an_association_to_an_epci_before_any_refusal() {
        golden(
                "follow-up_epci_association",
                fromAssociationToMetropole(),
                new FollowUp(
                        fromAssociationToMetropole(),
                        new EarlierRequest(LocalDate.of(2026, 4, 10), "SAI-2026-0012", null, ""),
                        MINUTES,
                        null,
                        null,
                        false,
                        Delivery.COPY));
    }

    @Test
    void follow_up_of_a_company_about_the_environment() {
        golden(
                "follow-up_environment_company",
                fromCompanyToPrefecture(),
                new FollowUp(
                        fromCompanyToPrefecture(),
                        new EarlierRequest(
                                LocalDate.of(2026, 3, 16),
                                "",
                                LocalDate.of(2026, 3, 18),
                                "avis de réception n°\u00a01A 200 123 4567 8"),
                        LANDFILL,
                        new Refusal(Refusal.Form.EXPRESS, LocalDate.of(2026, 4, 18)),
                        null,
                        false,
                        Delivery.CONSULTATION));
    }

    @Test
    void publication_request_of_a_person_to_a_commune() {
        golden(
                "publication-request_commune_person",
                fromPersonToMairie(),
                new PublicationRequest(fromPersonToMairie(), AUDIT));
    }

    @Test
    void publication_request_of_an_association_to_an_epci() {
        golden(
                "publication-request_epci_association",
                fromAssociationToMetropole(),
                new PublicationRequest(fromAssociationToMetropole(), MINUTES));
    }

    @Test
    void publication_request_of_a_company_about_the_environment() {
        golden(
                "publication-request_environment_company",
                fromCompanyToPrefecture(),
                new PublicationRequest(fromCompanyToPrefecture(), LANDFILL));
    }

    /** The application writes them as {@link PlainTemplates} does, which all other tests of these letters rely on. */
    @ParameterizedTest
    @MethodSource("org.saisine.letter.LetterCases#all")
    void letters_that_follow_a_request(LetterCase letter) {
        golden(letter.golden(), letter.head(), letter.letter());
    }

    private static void golden(String name, LetterHead head, TemplateInstance letter) {
        Golden.check(
                "letters/" + name + ".txt", LetterText.of(head, letter.render().strip()));
    }
}
