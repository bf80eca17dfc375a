package org.saisine.casefile;

import java.util.Map;
import org.saisine.account.Viewer;
import org.saisine.casefile.DemoCase.Paper;
import org.saisine.correspondence.ReplyMeaning;
import org.saisine.deadline.Regime;
import org.saisine.request.Channel;
import org.saisine.request.EntryType;
import org.saisine.request.Outcome;

/** What the demonstration collective has asked for: one request in each situation, subjects of real life. */
final class DemoStories {

    private final DemoTools tools;
    private final Viewer viewer;

    DemoStories(DemoTools tools, Viewer viewer) {
        this.tools = tools;
        this.viewer = viewer;
    }

    void tell() {
        beforeAnyAnswer();
        refused();
        answered();
        beforeTheCommission();
        ended();
    }

    private void beforeAnyAnswer() {
        to("Mairie de Rennes").fromKit("video-comite-ethique-pv");
        to("Mairie de Mamoudzou")
                .asks(
                        "Caméras de vidéoprotection et réseau de fibre optique",
                        Regime.GENERAL,
                        "Le marché relatif à l’installation des caméras de vidéoprotection et ses avenants",
                        "Le plan de déploiement de la fibre optique qui relie les caméras au centre de supervision",
                        "Les arrêtés préfectoraux d’autorisation en cours de validité")
                .sentNow();
        to("Région Auvergne-Rhône-Alpes")
                .asks(
                        "Caméras de vidéosurveillance dans les lycées",
                        Regime.GENERAL,
                        "La liste des lycées équipés de caméras, avec leur nombre par établissement",
                        "Les délibérations qui ont voté les crédits depuis 2021",
                        "Le bilan d’évaluation du dispositif, s’il existe")
                .sent(12, Channel.EMAIL)
                .reply(
                        11,
                        ReplyMeaning.ACKNOWLEDGED,
                        Map.of("mentionsReferral", true),
                        Map.of(),
                        letter(
                                "Accusé de réception de la Région.pdf",
                                "Accusé de réception",
                                "Votre demande de documents relatifs aux caméras de vidéosurveillance dans les lycées a été reçue. En l’absence de réponse dans le délai d’un mois, elle sera réputée rejetée\u202f; vous pourrez alors saisir la Commission d’accès aux documents administratifs dans un délai de deux mois."));
        to("Préfecture du Rhône")
                .fromKit("video-autorisations-prefectorales")
                .sent(20, Channel.EMAIL)
                .reply(
                        9,
                        ReplyMeaning.CLARIFICATION_REQUESTED,
                        Map.of(),
                        Map.of(),
                        letter(
                                "Demande de précision.pdf",
                                "Demande de précision",
                                "Afin d’instruire votre demande, je vous remercie de préciser les communes et la période concernées."));
        to("Communauté de communes du Pays de Gex")
                .fromKit("decharge")
                .sent(27, Channel.REGISTERED_LETTER)
                .event(EntryType.REQUEST_RECEIVED, 25)
                .event(EntryType.EXTENSION_NOTIFIED, 4, "reasoned", true);
    }

    private void refused() {
        to("Mairie de Marseille")
                .asks(
                        "Vidéosurveillance\u00a0: audit, avis de la CNIL et contrat",
                        Regime.GENERAL,
                        "Le rapport de l’audit du dispositif de vidéosurveillance remis en 2025",
                        "L’avis de la CNIL sur l’expérimentation de la vidéosurveillance algorithmique",
                        "Le contrat conclu avec le fournisseur du centre de supervision urbain, avenants compris")
                .sent(45, Channel.REGISTERED_LETTER)
                .event(EntryType.REQUEST_RECEIVED, 43);
        to("Mairie de Nice")
                .fromKit("video-algorithmique")
                .sent(50, Channel.EMAIL)
                .event(EntryType.REQUEST_RECEIVED, 50)
                .reply(
                        30,
                        ReplyMeaning.EXPRESS_REFUSAL,
                        Map.of("mentionsReferral", true),
                        Map.of(),
                        scan(
                                "Refus de la mairie de Nice.pdf",
                                "Mairie de Nice, direction de la sécurité",
                                "J’ai le regret de vous informer que les documents demandés ne peuvent vous être communiqués, leur divulgation étant de nature à porter atteinte à la sécurité publique. Vous pouvez saisir la Commission d’accès aux documents administratifs dans un délai de deux mois."));
        to("Mairie de Saint-Étienne")
                .fromKit("video-statistiques-requisitions")
                .sent(260, Channel.EMAIL)
                .event(EntryType.REQUEST_RECEIVED, 260)
                .event(EntryType.ACKNOWLEDGED, 259, "mentionsReferral", true);
    }

    private void answered() {
        to("Mairie de Lille")
                .asks(
                        "Contrats de maintenance des caméras",
                        Regime.GENERAL,
                        "Le contrat de maintenance des caméras en vigueur",
                        "Ses avenants",
                        "Les rapports annuels d’exécution de 2023 à 2025")
                .sent(60, Channel.EMAIL)
                .event(EntryType.REQUEST_RECEIVED, 60)
                .reply(
                        22,
                        ReplyMeaning.PARTIAL_DISCLOSURE,
                        Map.of(),
                        Map.of(1, Outcome.DISCLOSED, 2, Outcome.DISCLOSED, 3, Outcome.PENDING),
                        letter(
                                "Contrat de maintenance des caméras.pdf",
                                "Contrat de maintenance du système de vidéoprotection",
                                "Article 1. Le présent contrat a pour objet la maintenance préventive et corrective de 412 caméras de vidéoprotection.",
                                "Article 2. Le titulaire intervient dans un délai de quatre heures ouvrées.",
                                "Article 3. Le montant annuel forfaitaire est de 186 400 euros hors taxes."),
                        scan(
                                "Avenant n° 1 au contrat de maintenance.pdf",
                                "Avenant n° 1 au contrat de maintenance",
                                "Le présent avenant étend la maintenance à 36 caméras supplémentaires installées dans le quartier de la gare, pour un montant de 14 900 euros hors taxes."));
        to("Mairie de Corte")
                .fromKit("cantine")
                .sent(35, Channel.EMAIL)
                .event(EntryType.REQUEST_RECEIVED, 35)
                .unread(
                        1,
                        scan(
                                "Courrier de la mairie de Corte.pdf",
                                "Restauration scolaire",
                                "Vous trouverez ci-joint les menus de l’année et le marché de fourniture. Le rapport d’inspection sanitaire sera adressé ultérieurement."));
        to("Département du Nord")
                .fromKit("subventions-associations")
                .sent(40, Channel.ONLINE_FORM)
                .event(EntryType.REQUEST_RECEIVED, 40)
                .reply(
                        18,
                        ReplyMeaning.NOT_HELD,
                        Map.of(),
                        Map.of(),
                        letter(
                                "Réponse du département.pdf",
                                "Documents non détenus",
                                "Le département ne détient pas ces documents. Votre demande relève de la métropole."));
    }

    private void beforeTheCommission() {
        to("Mairie de Toulouse")
                .fromKit("video-contrats-avenants")
                .sent(75, Channel.EMAIL)
                .event(EntryType.REQUEST_RECEIVED, 75)
                .event(EntryType.REFERRED, 35)
                .event(EntryType.REFERRAL_REGISTERED, 30, "number", "202604127");
        to("Mairie de Bordeaux")
                .fromKit("video-liste-carte-cameras")
                .sent(110, Channel.EMAIL)
                .event(EntryType.REQUEST_RECEIVED, 110)
                .event(EntryType.REFERRED, 70)
                .event(EntryType.REFERRAL_REGISTERED, 55, "number", "202603618")
                .event(EntryType.OPINION_ISSUED, 8, "outcome", "FAVORABLE");
        to("Mairie de Montpellier")
                .fromKit("video-conventions-police-deport")
                .sent(150, Channel.REGISTERED_LETTER)
                .event(EntryType.REQUEST_RECEIVED, 148)
                .event(EntryType.REFERRED, 100)
                .event(EntryType.REFERRAL_REGISTERED, 92, "number", "202602954");
    }

    private void ended() {
        to("Mairie de Grenoble")
                .fromKit("pv-conseil-municipal")
                .sent(80, Channel.EMAIL)
                .event(EntryType.REQUEST_RECEIVED, 80)
                .reply(
                        58,
                        ReplyMeaning.DISCLOSURE,
                        Map.of(),
                        Map.of(),
                        scan(
                                "Procès-verbal du conseil municipal.pdf",
                                "Procès-verbal de la séance du conseil municipal",
                                "Le conseil municipal, après en avoir délibéré, approuve le renouvellement du dispositif de vidéo surveillance de la ville et autorise le maire à signer le marché correspondant.",
                                "Le conseil prend acte du rapport annuel sur l’eau potable."));
        to("Mairie de Brest")
                .fromKit("permis-urbanisme")
                .sent(90, Channel.EMAIL)
                .event(EntryType.REQUEST_RECEIVED, 90)
                .event(EntryType.WITHDRAWN, 70);
    }

    private DemoCase to(String body) {
        return DemoCase.to(tools, viewer, body);
    }

    private static Paper letter(String name, String title, String... paragraphs) {
        return new Paper(name, DemoPaper.pdf(title, paragraphs));
    }

    private static Paper scan(String name, String title, String... paragraphs) {
        return new Paper(name, DemoPaper.scan(title, paragraphs));
    }
}
