package org.saisine.publicbody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;

/** Applies a file that has been read, in one transaction. */
@ApplicationScoped
class ApplyImport {

    private final DataSource dataSource;
    private final DirectoryJournal journal;
    private final Audit audit;
    private final Clock clock;

    ApplyImport(DataSource dataSource, DirectoryJournal journal, Audit audit, Clock clock) {
        this.dataSource = dataSource;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ImportReport apply(Viewer viewer, String name, DirectoryFile file, LocalDate asOf) {
        try (Connection connection = dataSource.getConnection()) {
            ImportTarget target =
                    new ImportTarget(connection, viewer, name, asOf, clock.instant(), journal.nextRevision());
            List<ImportReport.Line> lines = new ArrayList<>(refused(file.refusals()));
            ImportReport.Content content =
                    switch (file) {
                        case DirectoryFile.OfContacts contacts -> {
                            lines.addAll(new ContactImport(target).take(contacts.rows()));
                            yield ImportReport.Content.CONTACTS;
                        }
                        case DirectoryFile.OfOfficers officers -> {
                            lines.addAll(new OfficerImport(target).take(officers.rows()));
                            yield ImportReport.Content.ACCESS_OFFICERS;
                        }
                    };
            ImportReport report = ImportReport.of(name, content, asOf, lines);
            audit.record(
                    viewer,
                    "directory.import",
                    content.name(),
                    "%d added, %d changed, %d refused".formatted(report.added(), report.changed(), report.refused()));
            return report;
        } catch (SQLException e) {
            throw new IllegalStateException("The import of the directory failed", e);
        }
    }

    private static List<ImportReport.Line> refused(List<Refusal> refusals) {
        return refusals.stream()
                .map(r ->
                        new ImportReport.Line(r.line(), ImportReport.Outcome.REFUSED, r.text(), r.reason(), List.of()))
                .toList();
    }
}
