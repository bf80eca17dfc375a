package org.saisine.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Viewer;
import org.saisine.archive.Documents;
import org.saisine.archive.Upload;
import org.saisine.deadline.Regime;
import org.saisine.request.Drafting;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Journal;
import org.saisine.request.JournalLine;
import org.saisine.request.Requests;
import org.saisine.support.TestAccounts;
import org.saisine.web.Problem;

/** What was noted by hand can be proved later: a court refuses an application without the copies that it names. */
@QuarkusTest
class AttachProofIT {

    @Inject
    AttachProof attachProof;

    @Inject
    TestAccounts accounts;

    @Inject
    Drafting drafting;

    @Inject
    Journal journal;

    @Inject
    Requests requests;

    @Inject
    Documents documents;

    private Viewer viewer;
    private String reference;
    private long line;

    @BeforeEach
    void aReceiptNotedByHand() {
        viewer = accounts.aTeam().viewer();
        reference = drafting.start(viewer).reference();
        drafting.ask(viewer, reference, new Wanted("Audit", List.of("L’audit"), Regime.GENERAL, null), null);
        Entry received = Entry.of(EntryType.REQUEST_RECEIVED, LocalDate.parse("2026-02-03"));
        line = journal.record(viewer, reference, received, null).id();
    }

    @Test
    void the_line_gets_its_proof_and_keeps_its_date() {
        JournalLine proved = attachProof.attach(viewer, reference, line, scan());

        assertThat(proved.on()).isEqualTo("2026-02-03");
        assertThat(documents.get(viewer, proved.documentId()).requestId())
                .isEqualTo(requests.get(viewer, reference).id());
        assertThat(requests.journal(viewer, reference))
                .filteredOn(known -> known.id() == line)
                .allMatch(JournalLine::voided);
    }

    @Test
    void nobody_proves_a_line_of_another_team() {
        Viewer stranger = accounts.aTeam().viewer();

        assertThatThrownBy(() -> attachProof.attach(stranger, reference, line, scan()))
                .isInstanceOf(Problem.class);
        assertThat(requests.journal(viewer, reference)).allMatch(known -> known.documentId() == null);
    }

    private static Upload scan() {
        byte[] content = "accusé de réception".getBytes(StandardCharsets.UTF_8);
        return Upload.stream(new ByteArrayInputStream(content), "ar.txt");
    }
}
