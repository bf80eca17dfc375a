package org.saisine.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Problem;

/** Who is behind the current HTTP request. */
@RequestScoped
public class CurrentViewer {

    private @Nullable Viewer viewer;
    private @Nullable OpaqueToken session;
    private boolean operator;

    void is(Viewer known) {
        this.viewer = known;
    }

    void isOperator(Viewer onBehalf) {
        this.viewer = onBehalf;
        this.operator = true;
    }

    /** @throws Problem not found, where it is not the command line of this machine that asks */
    public void requireOperator() {
        if (!operator) {
            throw Problem.notFound();
        }
    }

    void showed(OpaqueToken sessionToken) {
        this.session = sessionToken;
    }

    /** What the browser's cookie carries; empty for a program. */
    Optional<OpaqueToken> session() {
        return Optional.ofNullable(session);
    }

    /** @throws Problem unauthenticated, where nobody is signed in */
    public Viewer get() {
        if (viewer == null) {
            throw Problem.unauthenticated();
        }
        return viewer;
    }

    public Optional<Viewer> optional() {
        return Optional.ofNullable(viewer);
    }
}
