package org.saisine.archive.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextQualityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le conseil municipal, réuni le 13 février 2023, décide d’installer des caméras à l’entrée du bourg.",
                "1 250,00 € — 3 400,50 €\n12/07/2024",
                "SARL DUPONT & FILS\nSIREN 552 100 554",
                "Annexe n° 2",
                "Is é an Comhairle a thug an cinneadh seo i gcathair Mharseille inné agus arís inniu",
            })
    void what_a_person_wrote_is_text(String text) {
        assertThat(TextQuality.isReadable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "\ufffd\ufffd\ufffd \ufffd\ufffd ab",
                "\ue012\ue034\ue056\ue078 \ue012\ue034\ue056",
                "/H FRQVHLO PXQLFLSDO UpXQL OH IpYULHU GpFLGH G LQVWDOOHU GHV FDPpUDV j O HQWUpH GX ERXUJ",
                "\u0001\u0002\u0003\u0004\u0005\u0006 \u0007\u0008",
            })
    void what_a_broken_font_leaves_is_not(String text) {
        assertThat(TextQuality.isReadable(text)).isFalse();
    }
}
