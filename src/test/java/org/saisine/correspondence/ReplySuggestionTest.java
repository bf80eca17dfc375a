package org.saisine.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplySuggestionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            J’accuse réception de votre demande du 3 février 2026.                                        | ACKNOWLEDGED
            Nous avons bien reçu votre courriel et le transmettons au service concerné.                   | ACKNOWLEDGED
            Votre demande a bien été enregistrée sous le numéro 2026-114.                                 | ACKNOWLEDGED
            Veuillez trouver ci-joint les documents demandés.                                             | DISCLOSURE
            Je vous prie de bien vouloir trouver, en pièce jointe, l’audit de 2024.                       | DISCLOSURE
            J’ai bien reçu votre demande. Vous trouverez ci-joint les documents demandés.                 | DISCLOSURE
            Vous trouverez ci-joint l’audit ; les contrats vous seront adressés ultérieurement.           | PARTIAL_DISCLOSURE
            Vous trouverez ci-jointe la convention, certaines mentions étant occultées.                   | PARTIAL_DISCLOSURE
            J’ai le regret de vous informer que ces pièces restent confidentielles.                       | EXPRESS_REFUSAL
            Je ne peux réserver une suite favorable à votre demande.                                      | EXPRESS_REFUSAL
            Après examen, ces documents ne sont pas communicables à des tiers.                            | EXPRESS_REFUSAL
            La commune n’est pas en possession de ce document.                                            | NOT_HELD
            L’analyse d’impact que vous demandez n’a pas été réalisée à ce jour : elle n’a pas été établie. | NOT_HELD
            Notre administration ne dispose pas de la convention citée.                                   | NOT_HELD
            Je vous remercie de bien vouloir préciser votre demande.                                      | CLARIFICATION_REQUESTED
            Votre demande étant trop générale, merci de la reformuler.                                    | CLARIFICATION_REQUESTED
            En raison du volume des informations, le délai de réponse est porté à deux mois.              | EXTENSION_NOTIFIED
            Le coût de la reproduction s’élève à 18 euros.                                                | FEE_NOTICE
            Je transmets votre demande à la préfecture, compétente pour y répondre.                       | TRANSMITTED
            La commission émet un avis favorable à la communication du document.                          | OPINION_ISSUED
            """)
    void administrations_say_it_like_this(String words, ReplyMeaning meaning) {
        assertThat(ReplySuggestion.of(words)).contains(meaning);
    }

    @Test
    void line_breaks_and_hard_spaces_of_a_scan_do_not_matter() {
        assertThat(ReplySuggestion.of("Veuillez\ntrouver ci-\u00a0joint les\ndocuments   demandés"))
                .contains(ReplyMeaning.DISCLOSURE);
    }

    @Test
    void a_courteous_page_that_says_nothing_suggests_nothing() {
        assertThat(ReplySuggestion.of("Veuillez agréer, Madame, l’expression de mes salutations distinguées."))
                .isEmpty();
        assertThat(ReplySuggestion.of("")).isEmpty();
    }
}
