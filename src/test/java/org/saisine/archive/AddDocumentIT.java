package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.saisine.account.Role;
import org.saisine.account.Viewer;
import org.saisine.support.TestAccounts;
import org.saisine.web.Problem;

@QuarkusTest
class AddDocumentIT {

    @Inject
    AddDocument addDocument;

    @Inject
    DescribeDocument describeDocument;

    @Inject
    Documents documents;

    @Inject
    BlobStore blobs;

    @Inject
    TestAccounts accounts;

    @Test
    void a_document_is_described_by_what_was_said_and_by_its_own_bytes() throws Exception {
        Viewer viewer = accounts.aTeam().viewer();
        Description said = new Description(
                null, DocumentKind.AUDIT, LocalDate.of(2026, 2, 3), 7L, List.of(" caméras ", "caméras", "2026"));

        Added added = addDocument.add(viewer, text("bonjour", "../../etc/audit_caméras.txt"), said);

        DocumentView document = documents.get(viewer, added.document().id());
        assertThat(added.duplicate()).isFalse();
        assertThat(document.title()).isEqualTo("audit caméras");
        assertThat(document.originalName()).isEqualTo("audit_caméras.txt");
        assertThat(document.mediaType()).isEqualTo("text/plain");
        assertThat(document.kind()).isEqualTo(DocumentKind.AUDIT);
        assertThat(document.tags()).containsExactly("caméras", "2026");
        assertThat(document.publicBodyId()).isEqualTo(7L);
        assertThat(blobs.open(document.sha256()).readAllBytes()).isEqualTo("bonjour".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_same_file_twice_in_a_team_is_one_document_and_told_so() {
        Viewer viewer = accounts.aTeam().viewer();
        Added first = addDocument.add(viewer, text("deux fois", "a.txt"), Description.none());

        Added second = addDocument.add(viewer, text("deux fois", "b.txt"), Description.none());

        assertThat(second.duplicate()).isTrue();
        assertThat(second.document().id()).isEqualTo(first.document().id());
        assertThat(documents.list(viewer, DocumentQuery.latest(10)).total()).isEqualTo(1);
    }

    @Test
    void another_team_has_its_own_document_and_learns_nothing() {
        Viewer here = accounts.aTeam().viewer();
        Viewer there = accounts.aTeam().viewer();
        Added first = addDocument.add(here, text("à deux équipes", "a.txt"), Description.none());

        Added second = addDocument.add(there, text("à deux équipes", "a.txt"), Description.none());

        assertThat(second.duplicate()).isFalse();
        assertThat(second.document().id()).isNotEqualTo(first.document().id());
        assertThat(documents.find(there, first.document().id())).isEmpty();
    }

    @Test
    void the_same_file_from_ten_hands_at_once_is_one_document() throws Exception {
        Viewer viewer = accounts.aTeam().viewer();
        Set<Long> ids = new HashSet<>();
        try (var hands = Executors.newFixedThreadPool(10)) {
            Callable<Added> drop = () -> addDocument.add(viewer, text("ensemble", "a.txt"), Description.none());
            for (Future<Added> added : hands.invokeAll(java.util.Collections.nCopies(10, drop))) {
                ids.add(added.get().document().id());
            }
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void an_empty_file_is_refused_with_the_reason() {
        Viewer viewer = accounts.aTeam().viewer();

        assertThatThrownBy(() -> addDocument.add(viewer, text("", "vide.pdf"), Description.none()))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.INVALID));
    }

    @Test
    void whoever_only_reads_cannot_add() {
        Viewer reader = accounts.memberOf(accounts.aTeam(), Role.READER).viewer();

        assertThatThrownBy(() -> addDocument.add(reader, text("x", "x.txt"), Description.none()))
                .isInstanceOf(Problem.class);
    }

    @Test
    void two_people_describing_at_once_do_not_overwrite_each_other() {
        Viewer viewer = accounts.aTeam().viewer();
        DocumentView seen = addDocument
                .add(viewer, text("fiche", "fiche.txt"), Description.none())
                .document();
        Description mine = Description.titled("Le contrat", DocumentKind.CONTRACT);
        describeDocument.describe(viewer, seen.id(), seen.version(), mine);

        assertThatThrownBy(() -> describeDocument.describe(viewer, seen.id(), seen.version(), Description.none()))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.CONFLICT));
        assertThat(documents.get(viewer, seen.id()).title()).isEqualTo("Le contrat");
    }

    @Test
    void the_index_never_steps_over_a_transaction_that_is_still_running() throws Exception {
        Viewer viewer = accounts.aTeam().viewer();
        long start = lastChange();
        long slow = addDocument
                .add(viewer, text("lent", "lent.txt"), Description.none())
                .document()
                .id();
        long quick = addDocument
                .add(viewer, text("vite", "vite.txt"), Description.none())
                .document()
                .id();

        QuarkusTransaction.requiringNew().run(() -> {
            Document document = documents.findById(slow);
            document.describe(Description.titled("changé lentement", DocumentKind.LETTER));
            documents.flush();
            try (var other = Executors.newSingleThreadExecutor()) {
                other.submit(() -> describeDocument.describe(
                                viewer, quick, 0, Description.titled("changé", DocumentKind.LETTER)))
                        .get();
                List<Long> seen = other.submit(() -> changedSince(start)).get();
                assertThat(seen).doesNotContain(quick);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(changedSince(start)).contains(slow, quick);
    }

    private List<Long> changedSince(long seq) {
        return QuarkusTransaction.requiringNew().call(() -> documents.changedSince(seq, 10_000).stream()
                .map(d -> d.document().id())
                .toList());
    }

    private long lastChange() {
        return QuarkusTransaction.requiringNew().call(() -> documents.changedSince(0, 1_000_000).stream()
                .mapToLong(IndexableDocument::changeSeq)
                .max()
                .orElse(0));
    }

    private static Upload text(String content, String name) {
        return Upload.stream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name);
    }
}
