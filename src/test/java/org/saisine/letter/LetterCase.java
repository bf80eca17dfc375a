package org.saisine.letter;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Territory;
import org.saisine.publicbody.BodyKind;
import org.saisine.request.Channel;
import org.saisine.request.Delivery;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView.ItemView;

/**
 * One letter to be made, from a journal: who writes about which administration, what happened, and on which day.
 *
 * @param parties commune_person, epci_association, reunion_environment
 */
record LetterCase(LetterType type, String parties, LocalDate today, String journal, List<Kit.Objection> objections) {

    private static final List<Kit.Objection> SECURITY = List.of(
            new Kit.Objection(
                    "L’audit révélerait les failles du dispositif.",
                    "La sécurité publique (article L.\u00a0311-5, 2°, d, du CRPA) protège des mentions, non un rapport entier."));

    static LetterCase of(LetterType type, String parties, String today, String journal) {
        return new LetterCase(
                type,
                parties,
                LocalDate.parse(today),
                journal,
                parties.equals("commune_person") ? SECURITY : List.of());
    }

    String golden() {
        return type.template() + "_" + parties;
    }

    Facts facts() {
        return Story.told(journal, regime(), territory(), today);
    }

    /** What the template is filled with. */
    TemplateInstance letter() {
        Matter matter = matter();
        return type == LetterType.NEW_REQUEST
                ? new NewRequest(matter.head(), matter.due(), delivery(), facts())
                : LaterLetters.of(type, matter);
    }

    private Matter matter() {
        return new Matter(
                head(), administration(), facts(), items(), regime(), delivery(), objections, pieces(), stance());
    }

    private List<Piece> pieces() {
        return Pieces.of(List.of(), facts()).with(type);
    }

    LetterHead head() {
        Addressee addressee = addressee(facts());
        return new LetterHead(
                sender(),
                addressee,
                sender().address().city(),
                today,
                type == LetterType.NEW_REQUEST ? subject() : LaterLetters.subject(type, subject()),
                "2026-0012",
                channel(addressee),
                "",
                pieces().stream().map(Piece::label).toList());
    }

    private Addressee addressee(Facts facts) {
        boolean before = type == LetterType.COVER_LETTER && facts.courtActionOn() != null;
        return switch (before ? Recipient.COURT : type.recipient()) {
            case BODY ->
                switch (parties) {
                    case "commune_person" -> SampleLetters.mairie();
                    case "epci_association" -> SampleLetters.metropole();
                    default -> SampleLetters.reunion();
                };
            case CADA -> Addressee.CADA;
            case COURT -> court();
        };
    }

    private Addressee court() {
        return switch (parties) {
            case "commune_person" ->
                Addressee.court("tribunal administratif de Bastia", List.of("Chemin de l’Essai", "20200 BASTIA"));
            case "epci_association" ->
                Addressee.court("tribunal administratif de Rennes", List.of("1 rue de l’Essai", "35000 RENNES"));
            default ->
                Addressee.court(
                        "tribunal administratif de La Réunion", List.of("2 rue de l’Essai", "97400 SAINT-DENIS"));
        };
    }

    private static Channel channel(Addressee addressee) {
        return switch (addressee.recipient()) {
            case BODY -> Channel.REGISTERED_LETTER;
            case CADA -> Channel.EMAIL;
            case COURT -> Channel.ONLINE_FORM;
        };
    }

    private Sender sender() {
        return switch (parties) {
            case "commune_person" -> SampleLetters.person();
            case "epci_association" -> SampleLetters.association();
            default -> SampleLetters.islander();
        };
    }

    private Administration administration() {
        return switch (parties) {
            case "commune_person" ->
                new Administration(
                        BodyKind.COMMUNE,
                        "Mairie de Corte",
                        "la mairie de Corte",
                        "de la mairie de Corte",
                        "à la mairie de Corte",
                        SampleLetters.mairie().addressLines(),
                        "mairie@corte.exemple.test");
            case "epci_association" ->
                new Administration(
                        BodyKind.EPCI,
                        "Rennes Métropole",
                        "Rennes Métropole",
                        "de Rennes Métropole",
                        "à Rennes Métropole",
                        SampleLetters.metropole().addressLines(),
                        "");
            default ->
                new Administration(
                        BodyKind.PREFECTURE,
                        "Préfecture de La Réunion",
                        "la préfecture de La Réunion",
                        "de la préfecture de La Réunion",
                        "à la préfecture de La Réunion",
                        SampleLetters.reunion().addressLines(),
                        "prefecture@reunion.exemple.test");
        };
    }

    private Stance stance() {
        return parties.equals("reunion_environment") ? Stance.ACCEPT : Stance.CONTEST;
    }

    private Regime regime() {
        return parties.equals("reunion_environment") ? Regime.ENVIRONMENT : Regime.GENERAL;
    }

    private Territory territory() {
        return parties.equals("reunion_environment") ? Territory.REUNION : Territory.METROPOLE;
    }

    private Delivery delivery() {
        return parties.equals("reunion_environment") ? Delivery.COPY : Delivery.EMAIL;
    }

    private String subject() {
        return switch (parties) {
            case "commune_person" ->
                "Demande de communication de documents administratifs\u00a0: audit de la vidéosurveillance";
            case "epci_association" -> "Demande de communication\u00a0: procès-verbaux du comité d’éthique";
            default -> "Demande de communication\u00a0: rejets et contrôles de la décharge de Pierrefonds";
        };
    }

    private List<ItemView> items() {
        List<String> titles =
                switch (parties) {
                    case "commune_person" ->
                        List.of(
                                "Rapport d’audit du dispositif de vidéosurveillance remis en 2024 à la commune",
                                "Avis de la CNIL et analyse d’impact relative à la protection des données");
                    case "epci_association" ->
                        List.of(
                                "Procès-verbaux des réunions du comité d’éthique de la vidéoprotection",
                                "Statistiques annuelles des réquisitions d’images, de 2021 à 2025");
                    default ->
                        List.of(
                                "Rapports de l’inspection des installations classées de 2022 à 2025",
                                "Arrêtés de mise en demeure");
                };
        List<ItemView> items = new ArrayList<>();
        titles.forEach(title -> items.add(new ItemView(items.size() + 1, title, Outcome.PENDING)));
        return items;
    }
}
