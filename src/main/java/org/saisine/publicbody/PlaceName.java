package org.saisine.publicbody;

import java.text.Normalizer;
import java.util.Locale;

/** The preposition before the name of a town: de Corte, d’Ajaccio, du Mans, des Ulis, de La Ciotat. */
final class PlaceName {

    private PlaceName() {}

    static String withDe(String place) {
        if (place.startsWith("Le ")) {
            return "du " + place.substring(3);
        }
        if (place.startsWith("Les ")) {
            return "des " + place.substring(4);
        }
        return (isVowel(place) ? "d’" : "de ") + place;
    }

    /** H is not among them: whether it is mute (d’Hyères) or not (de Hénin) is in no rule, and « de » is never shocking. */
    private static boolean isVowel(String place) {
        String bare = Normalizer.normalize(place, Normalizer.Form.NFD).toLowerCase(Locale.FRENCH);
        return !bare.isEmpty() && "aeiouœæ".indexOf(bare.charAt(0)) >= 0;
    }
}
