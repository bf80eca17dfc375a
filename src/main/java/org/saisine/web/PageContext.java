package org.saisine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the frame of a page needs to know, in templates {@code {inject:page.csrf}}; filled by {@code account}. */
@Named("page")
@RequestScoped
public class PageContext {

    private final Clock clock;
    private @Nullable String viewerName;
    private List<TeamChoice> teams = List.of();
    private boolean administrator;
    private String csrf = "";
    private String flash = "";
    private String path = "/";

    PageContext(Clock clock) {
        this.clock = clock;
    }

    /** One of the viewer's teams; {@code current} is the one in which they work now. */
    public record TeamChoice(long id, String name, boolean current) {}

    public void signedIn(String viewer, List<TeamChoice> viewerTeams, boolean isAdministrator, String csrfToken) {
        this.viewerName = viewer;
        this.teams = viewerTeams;
        this.administrator = isAdministrator;
        this.csrf = csrfToken;
    }

    public void opened(String requestPath, String flashMessage) {
        this.path = requestPath;
        this.flash = flashMessage;
    }

    public boolean isSignedIn() {
        return viewerName != null;
    }

    public String getViewerName() {
        return viewerName == null ? "" : viewerName;
    }

    public String getTeamName() {
        return teams.stream()
                .filter(TeamChoice::current)
                .map(TeamChoice::name)
                .findFirst()
                .orElse("");
    }

    public List<TeamChoice> getTeams() {
        return teams;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    /** The token of the session, which only our own pages know; empty where nobody is signed in. */
    String csrfToken() {
        return csrf;
    }

    /**
     * What each form carries in its hidden field {@code csrf}: the token, and a number of its own by which a second click
     * is known ({@link OnlyOnce}).
     */
    public String getCsrf() {
        return csrf.isEmpty() ? "" : csrf + OnlyOnce.SEPARATOR + UUID.randomUUID();
    }

    /** The quiet line that says what was just done; empty where nothing was. */
    public String getFlash() {
        return flash;
    }

    public String getPath() {
        return path;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
