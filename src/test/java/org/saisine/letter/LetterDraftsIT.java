package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Role;
import org.saisine.account.Viewer;
import org.saisine.deadline.Regime;
import org.saisine.request.Channel;
import org.saisine.request.Delivery;
import org.saisine.request.Drafting;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Journal;
import org.saisine.request.Outcome;
import org.saisine.request.Requests;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;
import org.saisine.web.Problem;

@QuarkusTest
class LetterDraftsIT {

    private static final Instant SENT = Instant.parse("2026-05-01T22:30:00Z");

    @Inject
    TestAccounts accounts;

    @Inject
    SomeBodies bodies;

    @Inject
    Drafting requests;

    @Inject
    Requests reading;

    @Inject
    Journal journal;

    @Inject
    LetterDrafts drafts;

    @Inject
    Letters letters;

    @Inject
    LetterComposer composer;

    private Account account;
    private Viewer author;
    private String reference;

    @BeforeEach
    void aRequestToAMairie() {
        account = accounts.aTeam();
        author = account.viewer();
        reference = requests.start(author).reference();
        requests.addressTo(author, reference, bodies.aMairie());
        ask("Rapport d’audit de 2024", "Avis de la CNIL");
        requests.sendBy(author, reference, Channel.EMAIL, Delivery.EMAIL, "");
    }

    @Test
    void is_filled_in_from_the_request_the_body_and_the_team() {
        LetterView letter = draft();
        assertThat(letter.number()).isEqualTo(1);
        assertThat(letter.head().addressee().email()).isEqualTo("mairie@essai.exemple.test");
        assertThat(letter.head().sender().name()).startsWith("Collectif ");
        assertThat(letter.text())
                .contains("Mairie d’Essai-la-Lettre\n1 place de l’Essai\n20250 ESSAI-LA-LETTRE")
                .contains("Notre référence\u00a0: " + reference)
                .contains("1. Rapport d’audit de 2024\n2. Avis de la CNIL\n");
    }

    @Test
    void a_double_click_drafts_one_letter() throws Exception {
        try (ExecutorService twice = Executors.newFixedThreadPool(2)) {
            Callable<Long> click = () -> draft().id();
            Future<Long> first = twice.submit(click);
            assertThat(twice.submit(click).get()).isEqualTo(first.get());
        }
        assertThat(letters.of(author, reference)).hasSize(1);
    }

    @Test
    void follows_the_request_until_its_author_has_touched_it() {
        draft();
        ask("Rapport d’audit de 2025");
        assertThat(draft().markdown()).contains("Rapport d’audit de 2025");

        LetterView edited = edit("Mes propres mots.");
        ask("Rapport d’audit de 2026");
        requests.sendBy(author, reference, Channel.REGISTERED_LETTER, Delivery.EMAIL, "");
        LetterView followed = draft();
        assertThat(followed.markdown()).isEqualTo(edited.markdown()).isEqualTo("Mes propres mots.\n");
        assertThat(followed.head().channel()).isEqualTo(Channel.REGISTERED_LETTER);
        assertThat(followed.head().subject()).isEqualTo("Autre objet");
        assertThat(drafts.restart(author, reference, 1, null).markdown()).contains("Rapport d’audit de 2026");
    }

    @Test
    void a_frozen_letter_never_changes_and_its_pdf_says_the_same() throws Exception {
        draft();
        edit("Mes propres mots.");
        LetterView frozen = drafts.freeze(author, reference, 1, SENT);
        assertThat(frozen.frozenAt()).isEqualTo(SENT);
        assertThat(frozen.head().date()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(frozen.sha256()).isEqualTo(Sha256.of(frozen.text())).hasSize(64);
        assertThat(frozen.templateVersion()).hasSize(64);

        refused(Problem.Kind.CONFLICT, () -> edit("Trop tard."));
        refused(Problem.Kind.CONFLICT, () -> drafts.restart(author, reference, 1, null));
        refused(Problem.Kind.CONFLICT, () -> drafts.freeze(author, reference, 1, SENT));

        LetterView kept = letters.byId(frozen.id()).orElseThrow();
        assertThat(kept).isEqualTo(frozen);
        try (PDDocument pdf = Loader.loadPDF(letters.pdf(kept))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Mes propres mots.", "Autre objet", reference);
        }
    }

    @Test
    void an_undone_sending_gives_the_draft_back() {
        draft();
        drafts.freeze(author, reference, 1, SENT);
        assertThat(drafts.reopen(author, reference, 1).frozen()).isFalse();
        assertThat(edit("Mieux dit.").markdown()).isEqualTo("Mieux dit.\n");
    }

    @Test
    void two_authors_at_once_do_not_overwrite_each_other() {
        int seen = draft().version();
        edit("La première.");
        refused(
                Problem.Kind.CONFLICT,
                () -> drafts.edit(author, reference, 1, new LetterEdit("", List.of(), "La seconde."), seen));
        assertThat(letters.get(author, reference, 1).markdown()).isEqualTo("La première.\n");
    }

    @Test
    void an_empty_or_endless_text_is_refused() {
        draft();
        refused(Problem.Kind.INVALID, () -> edit(" \n "));
        refused(Problem.Kind.INVALID, () -> edit("a".repeat(200_001)));
    }

    @Test
    void a_stranger_sees_nothing_and_a_reader_changes_nothing() {
        draft();
        Viewer stranger = accounts.aTeam().viewer();
        Viewer reader = accounts.memberOf(account, Role.READER).viewer();
        refused(Problem.Kind.NOT_FOUND, () -> letters.of(stranger, reference));
        refused(Problem.Kind.NOT_FOUND, () -> letters.get(stranger, reference, 1));
        refused(Problem.Kind.NOT_FOUND, () -> drafts.draft(stranger, reference, LetterType.INITIAL_REQUEST));
        refused(Problem.Kind.NOT_FOUND, () -> drafts.freeze(stranger, reference, 1, SENT));
        refused(Problem.Kind.NOT_FOUND, () -> drafts.reopen(stranger, reference, 1));
        assertThat(letters.of(reader, reference)).hasSize(1);
        refused(Problem.Kind.NOT_FOUND, () -> drafts.draft(reader, reference, LetterType.INITIAL_REQUEST));
        refused(
                Problem.Kind.NOT_FOUND,
                () -> drafts.edit(reader, reference, 1, new LetterEdit("", List.of(), "Non."), null));
        refused(Problem.Kind.NOT_FOUND, () -> letters.get(author, reference, 2));
    }

    @Test
    void what_is_missing_is_listed_beside_the_letter() {
        ask("Factures de\u00a0: à préciser", "Avis de la CNIL");
        LetterView letter = draft();
        assertThat(LetterCheck.gaps(letter, reading.get(author, reference)))
                .extracting(Gap::field)
                .contains("sender.representative", "sender.address", "markdown");
        LetterView edited = edit("1. Factures de 2025");
        assertThat(LetterCheck.gaps(edited, reading.get(author, reference)))
                .extracting(Gap::sentence)
                .contains("Le document n°\u00a02 de la demande n’est pas dans le texte de la lettre.");
    }

    @Test
    void a_follow_up_recalls_what_is_missing_the_refusal_and_the_last_day() {
        refused(Problem.Kind.CONFLICT, () -> followUp());
        LocalDate received = LocalDate.now().minusDays(40);
        journal.record(author, reference, Entry.of(EntryType.REQUEST_SENT, received), null);
        journal.record(author, reference, Entry.of(EntryType.REQUEST_RECEIVED, received), null);
        journal.resolve(author, reference, 1, Outcome.DISCLOSED, received.plusDays(5));

        assertThat(followUp().markdown())
                .contains("1. Avis de la CNIL\n")
                .doesNotContain("Rapport d’audit")
                .contains("Vous avez reçu cette demande le ")
                .contains("une décision implicite de refus")
                .contains("je saisirai la commission au plus tard le ");
        assertThat(followUp().head().subject()).startsWith("Relance\u00a0: demande");

        journal.resolve(author, reference, 2, Outcome.DISCLOSED, received.plusDays(6));
        refused(Problem.Kind.CONFLICT, () -> followUp());
    }

    @Test
    void a_preview_is_stored_nowhere_and_needs_no_document_yet() {
        var wanted = new Wanted("Un objet", List.of(), Regime.ENVIRONMENT, null);
        ComposedLetter preview = composer.preview(reading.get(author, reference), wanted);
        assertThat(preview.text()).contains("Objet\u00a0: Un objet", "1. …", "L.\u00a0124-1");
        assertThat(letters.of(author, reference)).isEmpty();
    }

    private LetterView draft() {
        return drafts.draft(author, reference, LetterType.INITIAL_REQUEST);
    }

    private ComposedLetter followUp() {
        return composer.compose(author, reference, LetterType.FOLLOW_UP, null);
    }

    private LetterView edit(String markdown) {
        return drafts.edit(author, reference, 1, new LetterEdit("Autre objet", List.of(), markdown), null);
    }

    private void ask(String... documents) {
        requests.ask(
                author,
                reference,
                new Wanted("Demande de communication", List.of(documents), Regime.GENERAL, null),
                null);
    }

    private static void refused(Problem.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind())
                .isEqualTo(kind));
    }
}
