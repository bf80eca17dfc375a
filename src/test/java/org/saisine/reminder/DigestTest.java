package org.saisine.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saisine.letter.Golden;

/** The mail of reminders, as text and as HTML from one template. */
class DigestTest {

    private static final LocalDate DAY = LocalDate.parse("2026-04-22");
    private static final String SITE = "https://saisine.exemple.test";

    @Test
    void a_digest_reads_well_as_text_and_as_html() throws IOException {
        Digest digest = digest(
                "Le service n’a pas pu écrire du 20 au 21\u00a0avril 2026\u00a0: ce courriel dit aussi ce qui aurait dû vous parvenir alors.",
                item(own(), "2026-0009", "Marchés de la cantine", "Mairie d’Aléria"),
                item(birth(), "2026-0014", "Permis de construire du lotissement", ""),
                item(act(), "2026-0012", "Audit de la vidéosurveillance", "Mairie de Corte"));
        String markdown = markdown(digest);
        Golden.check("reminders/digest.txt", DigestMail.text(markdown));
        Golden.check("reminders/digest.html", DigestMail.html(digest.subject(), markdown));
        assertThat(digest.subject())
                .isEqualTo(
                        "Dernier jour le 2\u00a0mai 2026\u00a0: saisir la CADA après un refus implicite (2026-0012) et 2\u00a0autres rappels");
    }

    @Test
    void nothing_that_somebody_typed_becomes_a_link_or_a_title() throws IOException {
        String hostile =
                "# Titre\n\n[cliquez](https://mal.exemple.test) <b>gras</b> `x` ![i](http://mal.exemple.test/a.png)";
        Digest digest = digest(
                null,
                new Digest.Item(
                        new Reminder(own().key(), ReminderKind.PERSONAL, DAY, hostile, "- Aujourd’hui.", "", List.of()),
                        "2026-0009",
                        hostile,
                        "1. **Mairie**",
                        SITE + "/demandes/2026-0009"));
        Document html = Jsoup.parse(DigestMail.html(digest.subject(), markdown(digest)));
        assertThat(html.select("a").eachAttr("href"))
                .containsExactly(SITE + "/demandes/2026-0009", SITE + "/reglages/rappels");
        assertThat(html.select("img, b, code, strong, h1, li")).isEmpty();
        assertThat(html.select("h2").eachText())
                .containsExactly(
                        "# Titre [cliquez](https://mal.exemple.test) <b>gras</b> `x` ![i](http://mal.exemple.test/a.png)");
        assertThat(DigestMail.text(markdown(digest)))
                .contains("# Titre [cliquez](https://mal.exemple.test) <b>gras</b>");
        assertThat(digest.subject()).doesNotContain("\n");
    }

    @Test
    void without_an_outage_it_says_nothing_of_one() throws IOException {
        String text = DigestMail.text(markdown(digest(null, item(act(), "2026-0012", "", ""))));
        assertThat(text)
                .startsWith("Bonjour Camille,\n\nSaisir la CADA après un refus implicite\n----------\n")
                .contains("\n\nDemande 2026-0012.\n\n")
                .contains("Agir\u00a0: <" + SITE + "/demandes/2026-0012>");
    }

    @Test
    void acts_come_first_and_among_them_the_nearest() {
        Digest digest = digest(
                null,
                item(own(), "c", "", ""),
                item(birth(), "b", "", ""),
                item(act(), "d", "", ""),
                item(act(), "a", "", ""));
        assertThat(digest.items()).extracting(Digest.Item::reference).containsExactly("a", "d", "b", "c");
    }

    private static Reminder act() {
        return new Reminder(
                new ReminderKey(12, "D03_CADA_IMPLICITE", LocalDate.parse("2026-05-02"), 10),
                ReminderKind.ACT,
                DAY,
                "Saisir la CADA après un refus implicite",
                "Dernier jour\u00a0: samedi 2\u00a0mai 2026, dans\u00a010\u00a0jours.",
                "Refus né le 3\u00a0mars 2026\u00a0: on peut agir à partir du 4\u00a0mars 2026. Deux mois pour agir.",
                List.of("CRPA, art. R. 343-1"));
    }

    private static Reminder birth() {
        return new Reminder(
                new ReminderKey(14, "D01_REFUS_IMPLICITE", LocalDate.parse("2026-04-20"), -1),
                ReminderKind.SITUATION,
                DAY.minusDays(1),
                "Naissance du refus implicite",
                "Depuis le lundi 20\u00a0avril 2026.",
                "Demande reçue le 20\u00a0mars 2026. Un mois de silence.",
                List.of("CRPA, art. R.* 311-12", "CRPA, art. R. 311-13"));
    }

    private static Reminder own() {
        return new Reminder(
                new ReminderKey(9, "PERSONAL-3", DAY, 0),
                ReminderKind.PERSONAL,
                DAY,
                "Appeler le secrétariat",
                "Rappel que vous avez posé pour le mercredi 22\u00a0avril 2026.",
                "",
                List.of());
    }

    private static Digest.Item item(Reminder reminder, String reference, String subject, String body) {
        return new Digest.Item(reminder, reference, subject, body, SITE + "/demandes/" + reference);
    }

    private static Digest digest(String outage, Digest.Item... items) {
        return new Digest("Camille", DAY, outage, List.of(items), SITE + "/reglages/rappels");
    }

    private static String markdown(Digest digest) throws IOException {
        String template = Files.readString(Path.of("src/main/resources/templates/ReminderMails/digest.md"));
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .build();
        return engine.parse(template).data("digest", digest).render();
    }
}
