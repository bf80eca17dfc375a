package org.saisine.publicbody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each département has its administrative court (CJA, art. R. 221-3), and none is missing. */
class CourtMapTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Amiens | 02 60 80
            Bastia | 2A 2B
            Besançon | 25 39 70 90
            Bordeaux | 24 33 47
            Caen | 14 50 61
            Cergy-Pontoise | 92 95
            Châlons-en-Champagne | 08 10 51 52
            Clermont-Ferrand | 03 15 43 63
            Dijon | 21 58 71 89
            Grenoble | 26 38 73 74
            Lille | 59 62
            Limoges | 19 23 36 87
            Lyon | 01 07 42 69
            Marseille | 04 05 13
            Melun | 77 94
            Montpellier | 11 34 66
            Montreuil | 93
            Nancy | 54 55 88
            Nantes | 44 49 53 72 85
            Nice | 06
            Nîmes | 30 48 84
            Orléans | 18 28 37 41 45
            Paris | 75
            Pau | 32 40 64 65
            Poitiers | 16 17 79 86
            Rennes | 22 29 35 56
            Rouen | 27 76
            Strasbourg | 57 67 68
            Toulon | 83
            Toulouse | 09 12 31 46 81 82
            Versailles | 78 91
            la Guadeloupe | 971
            la Martinique | 972
            la Guyane | 973
            La Réunion | 974 984
            Saint-Pierre-et-Miquelon | 975
            Mayotte | 976
            Saint-Barthélemy | 977
            Saint-Martin | 978
            Wallis-et-Futuna | 986
            la Polynésie française | 987
            Nouvelle-Calédonie | 988
            """)
    void the_court_of_each_departement(String seat, String departements) {
        for (String departement : departements.split(" ")) {
            assertThat(Departments.tribunal(departement)).as(departement).isEqualTo(seat);
        }
    }

    @Test
    void none_is_missing() {
        Stream<String> metropole = IntStream.rangeClosed(1, 95)
                .filter(number -> number != 20)
                .mapToObj(number -> "%02d".formatted(number));
        Stream<String> others =
                List.of("2A", "2B", "971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988")
                        .stream();
        assertThat(Stream.concat(metropole, others))
                .allSatisfy(departement -> assertThat(Departments.tribunal(departement))
                        .as(departement)
                        .isNotEmpty());
    }
}
