package org.saisine.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saisine.account.Access;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.archive.child.FrameType;
import org.saisine.platform.Jobs;
import org.saisine.web.Problem;

/** Has a protected document read with the password that somebody knows. The original stays protected, as it came. */
@ApplicationScoped
public class UnlockDocument {

    private static final int LONGEST = 200;

    private final Documents documents;
    private final Passwords passwords;
    private final Children children;
    private final ReadingSettings settings;
    private final Audit audit;
    private final Jobs jobs;
    private final Clock clock;

    UnlockDocument(
            Documents documents,
            Passwords passwords,
            Children children,
            ReadingSettings settings,
            Audit audit,
            Jobs jobs,
            Clock clock) {
        this.documents = documents;
        this.passwords = passwords;
        this.children = children;
        this.settings = settings;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Tries the password on the file, then has the file read. Not inside a transaction: the trial takes a second.
     *
     * @throws Problem not found, where the viewer may not contribute to its team; conflict, where the document asks for no
     *     password; invalid, where this one does not open it
     */
    public DocumentView unlock(Viewer viewer, long id, String password) {
        DocumentView document = QuarkusTransaction.joiningExisting().call(() -> documents.get(viewer, id));
        Access.requireContribute(viewer, document.teamId());
        requireProtected(document.state());
        if (password.isEmpty() || password.length() > LONGEST || !opens(document, password)) {
            throw Problem.invalid(Map.of("password", "Ce mot de passe n’ouvre pas le fichier."));
        }
        passwords.keep(id, password);
        return QuarkusTransaction.joiningExisting().call(() -> readAgain(viewer, id));
    }

    private DocumentView readAgain(Viewer viewer, long id) {
        Document document = documents.locked(id).orElseThrow(Problem::notFound);
        requireProtected(document.state());
        document.readAgain(0);
        audit.record(viewer, "document.unlock", "document " + id, "");
        documents.flush();
        jobs.enqueue(ReadingJobs.read(id), clock.instant());
        return document.view();
    }

    private static void requireProtected(DocumentState state) {
        if (state != DocumentState.PROTECTED) {
            throw Problem.conflict(
                    "Ce document n’attend pas de mot de passe.",
                    "Rien n’a changé\u202f: il est lu, ou en cours de lecture.");
        }
    }

    /** The child counts the pages, of which none is asked for. */
    private boolean opens(DocumentView document, String password) {
        var original =
                new Original(document.id(), document.teamId(), document.sha256(), document.mediaType(), Set.of(), 0);
        try (Child child =
                children.open(FrameType.TEXT, original, "only=0", 0, settings.page(), Optional.of(password))) {
            for (Optional<Frame> frame = child.next(); frame.isPresent(); frame = child.next()) {
                if (frame.get() instanceof Frame.Counted) {
                    return true;
                }
            }
            return false;
        }
    }
}
