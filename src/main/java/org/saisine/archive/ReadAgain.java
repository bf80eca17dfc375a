package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saisine.account.Access;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.platform.Jobs;
import org.saisine.web.Problem;

/** Has the pages read once more that could not be read: OCR has been installed since, or the machine was short of memory. */
@ApplicationScoped
public class ReadAgain {

    private final Documents documents;
    private final Audit audit;
    private final Pages pages;
    private final Jobs jobs;
    private final Clock clock;

    ReadAgain(Documents documents, Audit audit, Pages pages, Jobs jobs, Clock clock) {
        this.documents = documents;
        this.audit = audit;
        this.pages = pages;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @throws Problem not found, where the viewer may not contribute to its team */
    @Transactional
    public DocumentView readAgain(Viewer viewer, long id) {
        Document document = documents
                .readable(viewer, id)
                .flatMap(found -> documents.locked(id))
                .orElseThrow(Problem::notFound);
        Access.requireContribute(viewer, document.teamId());
        if (document.state().isFinal()) {
            long forgotten = pages.forgetUnreadable(id);
            document.readAgain((int) forgotten);
            audit.record(viewer, "document.read-again", "document " + id, "");
            documents.flush();
            jobs.enqueue(ReadingJobs.read(id), clock.instant());
        }
        return document.view();
    }
}
