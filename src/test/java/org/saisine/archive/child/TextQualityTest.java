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
                "Article 1 : a) les caméras ; b) les écrans ; c) les serveurs. M. X y a été élu à l’unanimité.",
                "A B C D E\n1 2 3 4 5\n12 5 8 9 14",
                "ÉLECTIONS À L’ÉCHELLE — DÉLIBÉRATION N° 2021-117 : ADOPTÉE À L’UNANIMITÉ",
                "Człowiek to brzmi dumnie, a źdźbło trawy świeci się w słońcu przez całą długą noc i dzień",
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
                "L e  c o n s e i l  m u n i c i p a l  r é u n i  l e  1 3  f é v r i e r  d é c i d e",
                "ÁÓÖŒ°Ø1 ÁÌÓ ÁÓÖŒ Ø1Á",
                "Le conseil rÃ©uni Ã\u00a0 la mairie dÃ©cide d’Ã©quiper l’Ã©cole",
                "leconseilmunicipalréuniletreizefévrierdeuxmillevingttroisdécidedinstallerdescaméras",
                "\u0001\u0002\u0003\u0004\u0005\u0006 \u0007\u0008",
            })
    void what_a_broken_font_leaves_is_not(String text) {
        assertThat(TextQuality.isReadable(text)).isFalse();
    }
}
