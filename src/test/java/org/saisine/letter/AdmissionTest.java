package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.deadline.Regime;
import org.saisine.web.Problem;

/** A letter is made when the law admits it; otherwise it is said why, and from when. */
class AdmissionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CADA_REFERRAL | 2026-03-04 | REQUEST_RECEIVED 2026-02-03
            CADA_REFERRAL | 2026-05-02 | REQUEST_RECEIVED 2026-02-03
            CADA_REFERRAL | 2026-02-20 | REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-02-20
            FOLLOW_UP     | 2026-02-10 | REQUEST_SENT 2026-02-03
            """)
    void is_admitted(LetterType letter, LocalDate today, String journal) {
        assertThatCode(() -> require(letter, today, journal)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CADA_REFERRAL | 2026-02-20 | REQUEST_RECEIVED 2026-02-03 | à partir du 4 mars 2026 : le refus par le silence naît le 3 mars 2026
            CADA_REFERRAL | 2026-03-03 | REQUEST_RECEIVED 2026-02-03 | à partir du 4 mars 2026
            CADA_REFERRAL | 2026-05-05 | REQUEST_RECEIVED 2026-02-03, ACKNOWLEDGED 2026-02-04 mentionsReferral=true | était le lundi 4 mai 2026, dans la lecture la plus favorable. Une nouvelle demande rouvre
            CADA_REFERRAL | 2026-03-20 | REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10 | C’est déjà fait
            CADA_REFERRAL | 2026-02-10 | REQUEST_SENT 2026-02-03 | à partir du 7 mars 2026
            COURT_APPLICATION | 2026-05-02 | REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | à partir du 17 mai 2026 : le silence confirme le refus le 16 mai 2026
            COURT_APPLICATION | 2026-03-10 | REQUEST_RECEIVED 2026-02-03 | qu’après la CADA : sans elle, la requête est irrecevable
            COURT_APPLICATION | 2026-07-18 | REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | était le vendredi 17 juillet 2026
            REASONS_REQUEST | 2026-02-20 | REQUEST_RECEIVED 2026-02-03 | à partir du 4 mars 2026
            REASONS_REQUEST | 2026-02-25 | REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-02-20 | Il n’y a pas de refus par silence
            OPINION_FOLLOW_UP | 2026-05-02 | REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16 | Inscrivez d’abord l’avis
            OPINION_FOLLOW_UP | 2026-05-02 | REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10, REFERRAL_REGISTERED 2026-03-16, OPINION_ISSUED 2026-04-20 outcome=UNFAVORABLE | Il n’y a pas d’avis favorable
            CLARIFICATION_REPLY | 2026-02-20 | REQUEST_RECEIVED 2026-02-03 | Aucune demande de précision
            FEE_REPLY | 2026-02-20 | REQUEST_RECEIVED 2026-02-03 | Aucuns frais
            NEW_REQUEST | 2026-02-20 | REQUEST_RECEIVED 2026-02-03 | suit encore son cours
            COVER_LETTER | 2026-03-10 | REQUEST_RECEIVED 2026-02-03 | Aucun dossier n’est ouvert
            JUDGMENT_EXECUTION | 2026-03-10 | REQUEST_RECEIVED 2026-02-03 | Il n’y a pas de jugement
            CADA_REFERRAL | 2026-03-10 | NOTE 2026-02-03 | pas encore partie
            """)
    void is_refused_with_the_reason(LetterType letter, LocalDate today, String journal, String reason) {
        assertThatThrownBy(() -> require(letter, today, journal))
                .isInstanceOfSatisfying(Problem.class, problem -> org.assertj.core.api.Assertions.assertThat(
                                problem.getMessage().replace('\u00a0', ' ').replace('\u202f', ' '))
                        .contains(reason));
    }

    private static void require(LetterType letter, LocalDate today, String journal) {
        Admission.require(letter, Story.told(journal, Regime.GENERAL, today), today);
    }
}
