package org.saisine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's window on the product; it remembers everything that went wrong while they looked. */
public final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int status;

    Visit(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onResponse(this::refuseMissingParts);
        page.onRequest(this::refuseStrangers);
    }

    /** The page itself, for gestures. */
    public Page page() {
        return page;
    }

    public Visit open(String path) {
        status = page.navigate(path).status();
        return this;
    }

    /** The HTTP status of the page last opened. */
    public int status() {
        return status;
    }

    /** Wide and narrow, whole length: {@code target/screenshots/<name>-1280.png} and {@code -390.png}. */
    public Visit screenshot(String name) {
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 800);
            picture(name + "-" + width);
        }
        page.setViewportSize(1280, 800);
        return this;
    }

    /** In the dark, wide. */
    public Visit screenshotInTheDark(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** No violation that axe finds, in light and in dark, wide and narrow. */
    public Visit isAccessible() {
        isAccessible(ColorScheme.DARK, 1280);
        isAccessible(ColorScheme.LIGHT, 390);
        isAccessible(ColorScheme.LIGHT, 1280);
        return this;
    }

    private void isAccessible(ColorScheme scheme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 800);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("%s in %s at %d", page.url(), scheme, width)
                .extracting(Visit::sentence)
                .isEmpty();
    }

    /** Nothing to scroll sideways on a phone, nor at 200 % and more of zoom (320 px is 1280 at 400 %). */
    public Visit fitsEveryWidth() {
        for (int width : new int[] {390, 320, 640}) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at %d px: wider than the window is %s", page.url(), width, page.evaluate(WIDEST))
                    .isEqualTo(width);
        }
        page.setViewportSize(1280, 800);
        return this;
    }

    /** No error of a script, no breach of the content security policy, no missing file, no request to anybody else. */
    public Visit isQuiet() {
        assertThat(complaints).as(page.url()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private static final String WIDEST = """
            [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ')""";

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private void refuseMissingParts(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add(response.status() + " " + response.url());
        }
    }

    private void refuseStrangers(Request request) {
        if (!request.url().startsWith(Browser.address()) && !request.url().startsWith("data:")) {
            complaints.add("request elsewhere: " + request.url());
        }
    }

    private static String sentence(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
