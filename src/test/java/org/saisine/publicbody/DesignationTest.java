package org.saisine.publicbody;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mairie de Corte                        | la mairie de Corte                        | de la mairie de Corte                        | à la mairie de Corte
            Mairie d’Ajaccio                       | la mairie d’Ajaccio                       | de la mairie d’Ajaccio                       | à la mairie d’Ajaccio
            Conseil départemental de l’Ain         | le conseil départemental de l’Ain         | du conseil départemental de l’Ain            | au conseil départemental de l’Ain
            Préfecture de la Haute-Corse           | la préfecture de la Haute-Corse           | de la préfecture de la Haute-Corse           | à la préfecture de la Haute-Corse
            Établissement public territorial Plaine Commune | l’établissement public territorial Plaine Commune | de l’établissement public territorial Plaine Commune | à l’établissement public territorial Plaine Commune
            Metz Métropole                         | Metz Métropole                            | de Metz Métropole                            | à Metz Métropole
            Orléans Métropole                      | Orléans Métropole                         | d’Orléans Métropole                          | à Orléans Métropole
            Métropole Nice Côte d’Azur             | la métropole Nice Côte d’Azur             | de la métropole Nice Côte d’Azur             | à la métropole Nice Côte d’Azur
            Collectivité européenne d’Alsace       | la Collectivité européenne d’Alsace       | de la Collectivité européenne d’Alsace       | à la Collectivité européenne d’Alsace
            Agence nationale de la recherche       | l’Agence nationale de la recherche        | de l’Agence nationale de la recherche        | à l’Agence nationale de la recherche
            Hôpitaux universitaires de Strasbourg  | les Hôpitaux universitaires de Strasbourg | des Hôpitaux universitaires de Strasbourg    | aux Hôpitaux universitaires de Strasbourg
            RATP                                   | la RATP                                   | de la RATP                                   | à la RATP
            """)
    void a_sentence_speaks_of_a_body(String name, String nominative, String withDe, String withA) {
        assertThat(Designation.of(name)).isEqualTo(new Designation(nominative, withDe, withA));
    }

    @ParameterizedTest
    @CsvSource({
        "Corte, de Corte",
        "Ajaccio, d’Ajaccio",
        "Étampes, d’Étampes",
        "Le Mans, du Mans",
        "Les Ulis, des Ulis",
        "La Ciotat, de La Ciotat",
        "L’Haÿ-les-Roses, de L’Haÿ-les-Roses"
    })
    void a_town_takes_its_preposition(String town, String expected) {
        assertThat(PlaceName.withDe(town)).isEqualTo(expected);
    }
}
