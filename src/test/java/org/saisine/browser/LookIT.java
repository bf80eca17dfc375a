package org.saisine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The look itself, on a page that wears every word of it. */
@QuarkusTest
class LookIT {

    @Inject
    Browser browser;

    @Test
    void every_word_of_the_look_is_accessible_quiet_and_fits() {
        try (Visit visit = browser.stranger().open("/echantillon?erreur=true")) {
            visit.screenshot("echantillon").screenshotInTheDark("echantillon");
            visit.isAccessible().fitsEveryWidth().isQuiet();
        }
    }

    @Test
    void a_problem_says_what_to_do_next() {
        try (Visit visit = browser.stranger().open("/nulle-part")) {
            visit.screenshot("probleme").screenshotInTheDark("probleme");
            visit.isAccessible().fitsEveryWidth().isQuiet();
        }
    }

    @Test
    void the_first_page_is_light_and_does_not_move() {
        try (Visit visit = browser.stranger().open("/echantillon")) {
            assertThat((Integer) visit.page().evaluate("""
                    performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
                        .reduce((sum, e) => sum + e.transferSize, 0)"""))
                    .as("bytes on the wire")
                    .isBetween(20_000, 150_000);
            assertThat(((Number) visit.page().evaluate("""
                    new Promise(done => {
                        let shift = 0;
                        new PerformanceObserver(list => list.getEntries().forEach(e => shift += e.value))
                            .observe({type: 'layout-shift', buffered: true});
                        setTimeout(() => done(shift), 300);
                    })""")).doubleValue())
                    .as("layout shift")
                    .isLessThan(0.01);
        }
    }

    @Test
    void the_keyboard_is_enough() {
        try (Visit visit = browser.stranger().open("/echantillon")) {
            visit.page().keyboard().press("Tab");
            assertThat(visit.page().locator(".skip")).isFocused();
            visit.page().keyboard().press("/");
            assertThat(visit.page().locator("#chercher")).isFocused();
            visit.page().keyboard().type("n/");
            assertThat(visit.page().locator("#chercher")).hasValue("n/");
            visit.page().locator("h1").click();
            visit.page().keyboard().press("n");
            assertThat(visit.page()).hasURL(Pattern.compile("nouvelle-demande"));
        }
    }

    @Test
    void a_problem_found_by_the_server_is_read_first() {
        try (Visit visit = browser.stranger().open("/echantillon?erreur=true")) {
            assertThat(visit.page().locator(".error-summary")).isFocused();
            visit.page().locator(".error-summary a").click();
            assertThat(visit.page().locator("#email")).isFocused();
        }
    }

    @Test
    void everything_is_there_without_scripts() {
        try (Visit visit = browser.strangerWithoutScripts().open("/echantillon")) {
            visit.page().locator(".frame-menu.wide summary").click();
            assertThat(visit.page().locator(".frame-menu.wide button")).isVisible();
        }
    }
}
