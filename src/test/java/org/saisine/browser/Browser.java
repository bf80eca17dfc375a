package org.saisine.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.support.TestAccounts;

/** The machine's own Chromium, one for the whole test run; each {@link Visit} is a fresh profile in it. */
@ApplicationScoped
public class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--lang=fr-FR",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private @Nullable Playwright playwright;
    private com.microsoft.playwright.@Nullable Browser chromium;

    /** Somebody who is not signed in. */
    public Visit stranger() {
        return new Visit(context());
    }

    /** Somebody who is, with their session as the server gave it. */
    public Visit signedIn(TestAccounts.Account account) {
        String[] cookie = account.cookie().split("=", 2);
        BrowserContext context = context();
        context.addCookies(
                List.of(new Cookie(cookie[0], cookie[1]).setUrl(address()).setHttpOnly(true)));
        return new Visit(context);
    }

    /** Somebody whose browser runs no script at all. */
    public Visit strangerWithoutScripts() {
        return new Visit(open().newContext(options().setJavaScriptEnabled(false)));
    }

    static String address() {
        return "http://localhost:" + RestAssured.port;
    }

    private BrowserContext context() {
        return open().newContext(options());
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options() {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address())
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 800);
    }

    private synchronized com.microsoft.playwright.Browser open() {
        if (chromium == null) {
            playwright = Playwright.create();
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(QUIET));
        }
        return chromium;
    }

    @PreDestroy
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
