package org.saisine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The timeline as a browser sets it: the widths that the layout supposes are at least those of the font. */
@QuarkusTest
class TimelineIT {

    private static final String LONG_LIFE = "/calculateur?le=2026-01-15&e=REQUEST_SENT:2024-01-30:channel=EMAIL"
            + "&e=REQUEST_RECEIVED:2024-02-02&e=ACKNOWLEDGED:2024-02-05:mentionsReferral=false"
            + "&e=CLARIFICATION_REQUESTED:2024-02-10&e=CLARIFICATION_PROVIDED:2024-02-14"
            + "&e=EXPRESS_REFUSAL:2024-02-28:mentionsReferral=true&e=REFERRED:2024-03-10"
            + "&e=REFERRAL_REGISTERED:2024-03-18&e=OPINION_ISSUED:2024-06-20:outcome=FAVORABLE"
            + "&e=REFUSAL_CONFIRMED:2024-07-03:mentionsCourt=true&e=COURT_ACTION_FILED:2024-08-14"
            + "&e=JUDGMENT_NOTIFIED:2025-12-10";

    /** What is outside its drawing, too small to be read, or under other words, of the drawings that show. */
    private static final String FAULTS = """
            [...document.querySelectorAll('.timeline svg')].filter(svg => svg.getClientRects().length).flatMap(svg => {
                const size = 14 * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
                const faults = size < 12 ? ['letters of ' + size + ' px'] : [];
                const words = [...svg.querySelectorAll('text')].map(text => ({text: text.textContent, box: text.getBBox()}));
                words.forEach(({text, box: a}, i) => {
                    if (a.x < 0 || a.x + a.width > svg.viewBox.baseVal.width) faults.push(text + ' is outside');
                    words.slice(0, i).forEach(({text: other, box: b}) => {
                        const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
                        if (a.x < b.x + b.width && b.x < a.x + a.width && height > 4) faults.push(text + ' over ' + other);
                    });
                });
                return words.length ? faults : ['nothing is written'];
            })""";

    @Inject
    Browser browser;

    @Inject
    FurnishedTeam team;

    @Test
    void a_long_life_is_legible_at_every_width() {
        try (Visit visit = browser.stranger().open(LONG_LIFE)) {
            isLegible(visit);
        }
    }

    @Test
    void a_casefile_shows_it_with_a_table_that_says_the_same() {
        try (Visit visit = browser.signedIn(team.account()).open(team.address("/demandes/{request}"))) {
            isLegible(visit);
            visit.page().getByText("Voir en tableau").click();
            assertThat(visit.page().locator(".timeline table")).containsText("Demande reçue");
        }
    }

    private static void isLegible(Visit visit) {
        for (int width : List.of(1280, 1000, 820, 640, 390, 320)) {
            visit.page().setViewportSize(width, 800);
            assertThat(visit.page().locator(".timeline svg:visible")).hasCount(1);
            assertThat((List<?>) visit.page().evaluate(FAULTS))
                    .as("at " + width + " px")
                    .isEmpty();
        }
    }
}
