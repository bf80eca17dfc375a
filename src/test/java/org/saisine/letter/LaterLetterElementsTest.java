package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each letter that follows a request says all that it must and nothing that it must never say (law.md, section 8), in the mail
 * and on paper.
 */
class LaterLetterElementsTest {

    /** Common block C: who, to whom, where and when, about what, how, and who signs. */
    private static final List<String> COMMON = List.of(
            "Madame, Monsieur le (Maire|Président|Préfet)",
            "\\b\\d{5} [A-Z-]+",
            "(Corte|Rennes|Saint-Pierre), le \\d{1,2}(er)? \\p{L}+ 202\\d ",
            "Objet : \\p{Lu}",
            "Notre référence : 2026-0012",
            "Envoi : (courriel|lettre recommandée avec avis de réception|Télérecours citoyens)",
            "(Camille Agostini|Nolwenn Le Goff présidente|Marie-Ange Payet)",
            "(12 cours Paoli 20250 Corte|6 cours des Alliés 35000 Rennes|14 chemin des Longanis 97410 Saint-Pierre)",
            "@([a-z-]+\\.)?exemple\\.");

    private static final Map<LetterType, List<String>> MUST = Map.of(
            LetterType.CADA_REFERRAL,
            List.of(
                    "L\\. 342-1 et R\\. 343-1",
                    "Demandeur : .+(demeurant|dont le siège est) .+\\d{5}",
                    "Administration en cause : .+",
                    "j’ai demandé à ",
                    "décision (implicite de refus|expresse, qui m’a été notifiée le)",
                    "1\\. .+ 2\\. .+",
                    "L\\. 300-2",
                    "L\\. 311-1\\)",
                    "occultées ou disjointes.+L\\. 311-7",
                    "émettre un avis favorable",
                    "L\\. 311-9",
                    "date d’enregistrement de cette saisine et son numéro",
                    "R\\.\\* 343-4 et R\\. 343-5",
                    "Pièces jointes : (1\\. )?Demande de communication, 2 février 2026",
                    "Preuve de réception de la demande"),
            LetterType.REASONS_REQUEST,
            List.of(
                    "L\\. 232-4",
                    "demande, du 2 février 2026",
                    "a fait naître, le \\d+ \\p{L}+ 2026, une décision implicite",
                    "un mois, à compter de la réception de la présente",
                    "L\\. 311-14",
                    "L\\. 211-5",
                    "1\\. .+ 2\\. .+"),
            LetterType.OPINION_FOLLOW_UP,
            List.of(
                    "a rendu, le \\d+ \\p{L}+ 2026, l’avis n° \\d{8,9}, favorable",
                    "ci-joint la copie",
                    "1\\. .+ 2\\. .+",
                    "R\\. 343-3.+dans le mois",
                    "L\\. 311-9",
                    "L\\. 300-4",
                    "L\\. 311-7",
                    "tribunal administratif, au plus tard le \\d",
                    "L\\. 911-1",
                    "L\\. 761-1",
                    "Pièce jointe : (1\\. )?Avis de la CADA"),
            LetterType.COURT_APPLICATION,
            List.of(
                    "Requête en annulation – excès de pouvoir",
                    "Tribunal administratif de (Bastia|Rennes|La Réunion)",
                    "Partie requérante : .+(demeurant|dont le siège est)",
                    "Partie défenderesse : .+\\d{5}",
                    "décision attaquée est la décision (implicite, née|expresse, notifiée) le",
                    "se substitue au refus (implicite né|exprès notifié) le .+L\\. 412-7",
                    "Les faits",
                    "j’ai demandé .+\\(pièce n° 1\\)",
                    "reçue le \\d.+\\(pièce n° 2\\)",
                    "J’ai saisi la CADA le .+\\(pièce n° \\d\\)",
                    "enregistré cette saisine le .+ sous le n° \\d{8,9}",
                    "La recevabilité",
                    "R\\. 312-1",
                    "L\\. 342-1",
                    "R\\. 343-1",
                    "R\\. 421-1 et R\\. 421-2",
                    "R\\. 421-5",
                    "Les moyens",
                    "L\\. 300-2",
                    "L\\. 311-1",
                    "L\\. 311-7",
                    "R\\. 412-2-1",
                    "Les conclusions",
                    "annuler la décision .+ a confirmé, après la saisine de la CADA, son refus du \\d",
                    "enjoindre .+un mois .+L\\. 911-1 et L\\. 911-3",
                    "L\\. 911-2",
                    "L\\. 761-1",
                    "Inventaire des pièces : (1\\. )?Demande de communication, 2 février 2026",
                    "Saisine de la CADA, \\d",
                    "Accusé d’enregistrement de la CADA, \\d"),
            LetterType.COVER_LETTER,
            List.of(
                    "les pièces énumérées à la suite",
                    "accuser réception",
                    "(saisine|requête) du \\d",
                    "(1\\. )?Demande de communication, 2 février 2026"),
            LetterType.CLARIFICATION_REPLY,
            List.of(
                    "Le 12 février 2026, vous m’avez demandé de la préciser",
                    "demande du 2 février 2026 reste celle d’origine, avec sa date de réception",
                    "reçue le 3 février 2026",
                    "sans attendre",
                    "1\\. .+ 2\\. .+",
                    "ordre de priorité",
                    "une extraction",
                    "on peut me joindre"),
            LetterType.FEE_REPLY,
            List.of(
                    "Le 12 février 2026, vous m’avez annoncé des frais",
                    "2 février 2026 \\(notre référence",
                    "R\\. 311-11",
                    "1er octobre 2001",
                    "0,18 €.+1,83 €.+2,75 €",
                    "rémunération des agents",
                    "mode de règlement",
                    "dès réception du paiement"),
            LetterType.NEW_REQUEST,
            List.of(
                    "nouvelle demande ayant le même objet que celle du 2 février 2026",
                    "11 janvier 1978, n° 04258",
                    "livre III du code des relations entre le public et l’administration",
                    "L\\. 300-2 et L\\. 311-1",
                    "1\\. .+ 2\\. .+",
                    "L\\. 311-9",
                    "L\\. 311-7",
                    "R\\.\\* 311-12 et R\\. 311-13",
                    "L\\. 342-1"),
            LetterType.JUDGMENT_EXECUTION,
            List.of(
                    "L\\. 911-4",
                    "jugement n° à préciser, rendu le à préciser",
                    "notifié le 1er décembre 2026",
                    "dispositif est le suivant : à préciser",
                    "délai imparti .+ à préciser",
                    "s’achèvent le 1er mars 2027",
                    "astreinte",
                    "1\\. .+ 2\\. .+",
                    "Inventaire des pièces : (1\\. )?Jugement, 1er décembre 2026"));

    /** The days of the journal and those of the law, and what is proper to each case. */
    private static final Map<String, List<String>> FACTS = Map.ofEntries(
            Map.entry(
                    "cada-referral_commune_person",
                    List.of(
                            "Le 2 février 2026 \\(ma référence : 2026-0012\\)",
                            "reçue le 3 février 2026",
                            "pendant un mois .+ le 3 mars 2026",
                            "R\\.\\* 311-12 et R\\. 311-13",
                            "L\\. 2121-26",
                            "« L’audit révélerait les failles du dispositif. »")),
            Map.entry(
                    "cada-referral_epci_association",
                    List.of(
                            "association loi de 1901, RNA W351000001, dont le siège est",
                            "représentée par Nolwenn Le Goff, présidente",
                            "notifiée le 20 février 2026",
                            "L\\. 5211-46",
                            "n° 432832",
                            "Accusé de réception, 5 février 2026 (4\\. )?Refus, 20 février 2026")),
            Map.entry(
                    "cada-referral_reunion_environment",
                    List.of(
                            "pendant deux mois, .+ le 3 avril 2026",
                            "R\\. 124-1 du code de l’environnement",
                            "L\\. 124-2",
                            "L\\. 124-4",
                            "remise d’une copie")),
            Map.entry(
                    "reasons-request_commune_person",
                    List.of(
                            "le 3 mars 2026",
                            "ne remplace pas la saisine de la Commission .+ n’en prolonge pas le délai")),
            Map.entry(
                    "reasons-request_epci_association",
                    List.of(
                            "saisie le 10 mars 2026, a enregistré cette saisine le 16 mars 2026 sous le n° 20261234",
                            "le 16 mai 2026, une décision implicite qui confirme",
                            "deux mois qui suivent le jour où les motifs",
                            "un an .+ n° 504677")),
            Map.entry(
                    "reasons-request_reunion_environment", List.of("après prolongation du délai, .+ le 3 avril 2026")),
            Map.entry(
                    "opinion-follow-up_commune_person",
                    List.of("le 20 avril 2026, l’avis n° 20261234", "naîtra le 16 mai 2026", "le 16 juillet 2026")),
            Map.entry(
                    "opinion-follow-up_epci_association",
                    List.of("sous les réserves qu’il énonce", "a fait naître, le 16 mai 2026", "l’avis réserve")),
            Map.entry(
                    "opinion-follow-up_reunion_environment",
                    List.of(
                            "décision notifiée le 1er juin 2026",
                            "au plus tard le 1er août 2026",
                            "mon adresse postale")),
            Map.entry(
                    "court-application_commune_person",
                    List.of(
                            "née le 16 mai 2026",
                            "implicite né le 3 mars 2026",
                            "saisine est du 10 mars 2026",
                            "enregistrée le 16 mars 2026",
                            "en faveur de la communication",
                            "défaut de motivation\\..+L\\. 211-2, 8°.+L\\. 232-4",
                            "achevé le 20 juin 2026",
                            "prorogé par la demande de motifs reçue le 20 mai 2026",
                            "datée du 25 juin 2026",
                            "L\\. 2121-26")),
            Map.entry(
                    "court-application_epci_association",
                    List.of(
                            "expresse, notifiée le 22 avril 2026",
                            "exprès notifié le 20 février 2026",
                            "datée du 10 mai 2026, est formée dans le délai de deux mois",
                            "motifs suivants, qui ne peuvent fonder le refus : à préciser",
                            "pas fait connaître d’avis",
                            "n° 432832")),
            Map.entry(
                    "court-application_reunion_environment",
                    List.of(
                            "née le 15 juin 2026",
                            "implicite né le 3 avril 2026",
                            "sous les réserves",
                            "L\\. 124-6",
                            "L\\. 124-4",
                            "Tribunal administratif de La Réunion")),
            Map.entry("cover-letter_commune_person", List.of("\\(n° 20261234\\)", "Commission d’accès")),
            Map.entry("cover-letter_epci_association", List.of("saisine du 10 mars 2026,")),
            Map.entry(
                    "cover-letter_reunion_environment",
                    List.of("requête du 1er juillet 2026 \\(n° à préciser\\)", "Inventaire des pièces")),
            Map.entry("clarification-reply_commune_person", List.of("je vous rappellerai")),
            Map.entry("clarification-reply_epci_association", List.of("joindre au 02 99 00 00 00")),
            Map.entry("clarification-reply_reunion_environment", List.of("décharge de Pierrefonds")),
            Map.entry(
                    "fee-reply_commune_person",
                    List.of(
                            "18,50 €",
                            "Je conteste",
                            "L\\. 311-9, 3°",
                            "décompte détaillé",
                            "consulter gratuitement sur place")),
            Map.entry("fee-reply_epci_association", List.of("Je conteste", "L\\. 311-9, 1°")),
            Map.entry("fee-reply_reunion_environment", List.of("J’accepte .+ dans la limite de 36 €", "décompte")),
            Map.entry("new-request_commune_person", List.of("L\\. 2121-26")),
            Map.entry("new-request_epci_association", List.of("le 20 avril 2026 \\(avis n° 20261234\\)", "n° 432832")),
            Map.entry("new-request_reunion_environment", List.of("L\\. 124-1 et suivants", "R\\. 124-1", "L\\. 124-6")),
            Map.entry(
                    "judgment-execution_commune_person",
                    List.of("refus de la mairie de Corte", "Tribunal administratif de Bastia")),
            Map.entry("judgment-execution_epci_association", List.of("refus de Rennes Métropole", "dont le siège est")),
            Map.entry("judgment-execution_reunion_environment", List.of("Tribunal administratif de La Réunion")));

    private static final List<String> NEVER_IN_ANY = List.of(
            "30 jours|trente jours",
            "78-753",
            "recours gracieux",
            "interrom|suspend",
            "R\\. 25\\d-",
            "[{}]",
            "NOT_FOUND|null",
            "\\b(car je|dans le but)\\b");

    private static final Map<LetterType, List<String>> NEVER = Map.of(
            LetterType.CADA_REFERRAL,
            List.of("illégal", "légalité", "annul", "enjoin", "(me|m’)(les )?(communiquer|transmettre|envoyer)"),
            LetterType.REASONS_REQUEST,
            List.of("prolonge le délai"),
            LetterType.OPINION_FOLLOW_UP,
            List.of("court depuis", "à compter de l’avis", "depuis l’avis"),
            LetterType.COURT_APPLICATION,
            List.of("dommages|indemni|préjudice|réparation", "somme de"),
            LetterType.COVER_LETTER,
            List.of("\\b[LR]\\.", "refus de communication,|illégal|communicable"),
            LetterType.CLARIFICATION_REPLY,
            List.of("nouvelle demande", "311-12"),
            LetterType.FEE_REPLY,
            List.of("temps (passé|de recherche)|recherche"),
            LetterType.NEW_REQUEST,
            List.of("abus"));

    private static final LetterPdf PDF = new LetterPdf();

    static Stream<LetterCase> letters() {
        return LetterCases.all();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_what_it_must_in_a_mail(LetterCase letter) {
        contains(flat(text(letter)), letter);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_what_it_must_on_paper(LetterCase letter) throws IOException {
        byte[] bytes = PDF.render(letter.head(), markdown(letter));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            contains(read(document), letter);
        }
    }

    /** The numbers of a list stand beside it, not in it: as one reads, line by line. */
    private static String read(PDDocument document) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        return flat(reader.getText(document)).replaceAll(" 2026-0012 \\d / \\d", "");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_nothing_that_it_must_never(LetterCase letter) {
        String text = text(letter);
        Stream.concat(NEVER_IN_ANY.stream(), NEVER.getOrDefault(letter.type(), List.of()).stream())
                .forEach(never -> assertThat(Pattern.compile(never)
                                .matcher(flat(text))
                                .results()
                                .map(hit -> hit.group()))
                        .as(never)
                        .isEmpty());
        assertThat(text).doesNotContainPattern("(?m)^ +\\S|[ \\t]+$|\n\n\n| [:;!?]");
    }

    private static void contains(String text, LetterCase letter) {
        Stream.of(COMMON, MUST.get(letter.type()), FACTS.get(letter.golden()))
                .flatMap(List::stream)
                .forEach(element -> assertThat(
                                Pattern.compile(element).matcher(text).find())
                        .as(element)
                        .isTrue());
    }

    private static String markdown(LetterCase letter) {
        return PlainTemplates.render(letter.letter()).strip();
    }

    private static String text(LetterCase letter) {
        return LetterText.of(letter.head(), markdown(letter));
    }

    /** Lines break where the page ends; no-break spaces are the affair of another test. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
