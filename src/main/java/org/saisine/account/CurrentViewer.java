package org.saisine.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Problem;

/** Who is behind the current HTTP request. */
@RequestScoped
public class CurrentViewer {

    private @Nullable Viewer viewer;

    void is(Viewer known) {
        this.viewer = known;
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
