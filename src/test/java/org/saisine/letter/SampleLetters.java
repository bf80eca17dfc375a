package org.saisine.letter;

import java.time.LocalDate;
import java.util.List;
import org.saisine.account.TeamKind;
import org.saisine.request.Channel;

/** Letters that tests are about: a person, an association, a company; a mairie, an EPCI, a préfecture. */
final class SampleLetters {

    static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private SampleLetters() {}

    static Sender person() {
        return new Sender(
                TeamKind.PERSON,
                "Camille Agostini",
                "",
                "",
                "Camille Agostini",
                "",
                new PostalAddress("12 cours Paoli", "20250", "Corte"),
                "camille.agostini@exemple.test",
                "");
    }

    static Sender association() {
        return new Sender(
                TeamKind.ASSOCIATION,
                "Rennes sous surveillance",
                "association loi de 1901",
                "W351000001",
                "Nolwenn Le Goff",
                "présidente",
                new PostalAddress("Maison des associations\n6 cours des Alliés", "35000", "Rennes"),
                "contact@rennes-surveillance.exemple.test",
                "02 99 00 00 00");
    }

    static Sender company() {
        return new Sender(
                TeamKind.COMPANY,
                "L’Écho du littoral",
                "SARL de presse",
                "123 456 789",
                "Ousmane Diallo",
                "gérant",
                new PostalAddress("3 quai de la Joliette", "13002", "Marseille"),
                "redaction@echo-littoral.exemple.test",
                "");
    }

    static Sender islander() {
        return new Sender(
                TeamKind.PERSON,
                "Ravine propre",
                "",
                "",
                "Marie-Ange Payet",
                "",
                new PostalAddress("14 chemin des Longanis", "97410", "Saint-Pierre"),
                "ravine@exemple.test",
                "");
    }

    static Addressee reunion() {
        return new Addressee(
                Recipient.BODY,
                "Préfecture de La Réunion",
                "Madame, Monsieur le Préfet",
                null,
                List.of("6 rue des Messageries", "CS 51079", "97404 SAINT-DENIS CEDEX"),
                "prefecture@reunion.exemple.test");
    }

    static Addressee mairie() {
        return new Addressee(
                Recipient.BODY,
                "Mairie de Corte",
                "Madame, Monsieur le Maire",
                null,
                List.of("19 cours Paoli", "20250 CORTE"),
                "mairie@corte.exemple.test");
    }

    static Addressee metropole() {
        return new Addressee(
                Recipient.BODY,
                "Rennes Métropole",
                "Madame, Monsieur le Président",
                "Mme Anne Kerbrat",
                List.of("Hôtel de Rennes Métropole", "4 avenue Henri Fréville", "CS 93111", "35031 RENNES CEDEX"),
                "prada@rennesmetropole.exemple.test");
    }

    static Addressee prefecture() {
        return new Addressee(
                Recipient.BODY,
                "Préfecture des Bouches-du-Rhône",
                "Madame, Monsieur le Préfet",
                "",
                List.of("Place Félix Baret", "CS 80001", "13282 MARSEILLE CEDEX 06"),
                "prefecture@exemple.test");
    }

    static LetterHead fromPersonToMairie() {
        return head(
                person(),
                mairie(),
                "Corte",
                "Demande de communication de documents administratifs : audit de la vidéosurveillance",
                Channel.EMAIL,
                "");
    }

    static LetterHead fromAssociationToMetropole() {
        return head(
                association(),
                metropole(),
                "Rennes",
                "Demande de communication : procès-verbaux du comité d’éthique",
                Channel.REGISTERED_LETTER,
                "1A 200 123 4567 8");
    }

    static LetterHead fromCompanyToPrefecture() {
        return head(
                company(),
                prefecture(),
                "Marseille",
                "Demande de communication : rejets et contrôles de la décharge de la Crau",
                Channel.REGISTERED_LETTER,
                "");
    }

    private static LetterHead head(
            Sender sender, Addressee addressee, String place, String subject, Channel channel, String number) {
        return new LetterHead(
                sender,
                addressee,
                place,
                DAY,
                subject.replace(" :", "\u00a0:"),
                "SAI-2026-0012",
                channel,
                number,
                sender.hasLegalPersonality() ? List.of("Copie du récépissé de déclaration en préfecture") : List.of());
    }
}
