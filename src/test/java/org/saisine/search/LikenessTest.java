package org.saisine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String TEXT = """
            Le conseil municipal, dûment convoqué, s’est réuni sous la présidence de monsieur le maire. Après en avoir
            délibéré, il autorise la signature du marché de fourniture et de pose de vingt caméras, pour un montant de
            cent mille euros hors taxes, et charge le directeur général des services de son exécution.""";

    @Test
    void another_scan_of_the_same_text_is_recognised() {
        assertThat(Likeness.isSameText(
                        TEXT, TEXT.replace("délibéré", "délibérc").replace("vingt", "vinqt")))
                .isTrue();
        assertThat(Likeness.isSameText(TEXT, TEXT.toUpperCase().replace(",", " , ")))
                .isTrue();
    }

    @Test
    void the_same_formulas_around_another_decision_are_not() {
        String other = """
                Le conseil municipal, dûment convoqué, s’est réuni sous la présidence de monsieur le maire. La cantine
                scolaire sera désormais confiée à une association de parents, qui en fixera librement les menus et
                rendra compte chaque trimestre des quantités achetées auprès des producteurs du canton.""";
        assertThat(Likeness.isSameText(TEXT, other)).isFalse();
    }

    @Test
    void a_few_words_are_not_enough_to_tell() {
        assertThat(Likeness.isSameText("Page 1 sur 3", "Page 1 sur 3")).isFalse();
    }
}
