package org.saisine.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every page shares: its frame and the fragments that pages include. */
@QuarkusTest
class FrameIT {

    @Inject
    Engine engine;

    @Inject
    PageContext page;

    @BeforeEach
    void open_a_request() {
        Arc.container().requestContext().activate();
    }

    @AfterEach
    void close_it() {
        Arc.container().requestContext().terminate();
    }

    @Test
    void the_frame_shows_only_the_brand_to_a_stranger() {
        Document frame = render("{#include web/frame}<main id=\"contenu\"></main>{/include}", Map.of());
        assertThat(frame.select("header a").eachText()).containsExactly("Saisine");
        assertThat(frame.select("header form")).isEmpty();
    }

    @Test
    void the_frame_tells_a_member_where_they_are() {
        page.signedIn("Ada", List.of(new PageContext.TeamChoice(1, "Les Veilleurs", true)), false, "secret");
        page.opened("/demandes/2026-1", "Réponse enregistrée.");
        Document frame =
                render("{#include web/frame}{#title}Corte{/title}<main id=\"contenu\"></main>{/include}", Map.of());
        assertThat(frame.title()).isEqualTo("Corte – Saisine");
        assertThat(frame.select("nav.frame-nav [aria-current=page]").eachText()).containsExactly("Demandes");
        assertThat(frame.select("[role=status]").text()).isEqualTo("Réponse enregistrée.");
        assertThat(frame.select("form[action=/deconnexion] [name=csrf]").eachAttr("value"))
                .allMatch(token -> token.startsWith("secret" + OnlyOnce.SEPARATOR));
    }

    @Test
    void a_field_joins_its_label_its_hint_and_its_problem() {
        String source =
                "{#field name='email' label='Adresse' type='email' value=v hint='La vôtre.' error=e required=true /}";
        Document field = render(source, Map.of("v", "a@b.fr", "e", "Elle est incomplète."));
        assertThat(field.select("label[for=email]").text()).isEqualTo("Adresse");
        var input = field.selectFirst("input#email");
        assertThat(input.attr("value")).isEqualTo("a@b.fr");
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(input.hasAttr("required")).isTrue();
        for (String id : input.attr("aria-describedby").split(" ")) {
            assertThat(field.getElementById(id)).as(id).isNotNull();
        }
    }

    @Test
    void a_field_knows_nothing_of_the_page_around_it() {
        Document field = render("{#field name='nom' label='Nom' /}", Map.of("error", "ailleurs", "value", "ailleurs"));
        assertThat(field.text()).isEqualTo("Nom (facultatif)");
        assertThat(field.selectFirst("input").attr("value")).isEmpty();
    }

    @Test
    void a_long_text_and_a_choice_are_fields_too() {
        Document text = render("{#field name='note' label='Note' type='textarea' value='<b>' /}", Map.of());
        assertThat(text.selectFirst("textarea").wholeText()).isEqualTo("<b>");
        Document choice = render(
                "{#field name='kind' label='Genre' type='select'}<option value='a'>A</option>{/field}", Map.of());
        assertThat(choice.select("select#kind option").eachText()).containsExactly("A");
    }

    @Test
    void a_list_of_problems_leads_to_the_fields() {
        Document list = render("{#errors fields=problems /}", Map.of("problems", Map.of("email", "Incomplète.")));
        assertThat(list.select("[role=alert] a[href=#email]").text()).isEqualTo("Incomplète.");
        assertThat(render("{#errors fields=problems /}", Map.of("problems", Map.of()))
                        .text())
                .isEmpty();
    }

    private Document render(String source, Map<String, Object> data) {
        return Jsoup.parse(engine.parse(source).render(data));
    }
}
