package org.saisine.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The forms that were sent and where each led; kept for a day. */
@ApplicationScoped
class SentForms {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final EntityManager database;
    private final Clock clock;

    SentForms(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether this is the first time that the form is sent. */
    boolean claim(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                        "insert into form_sent (key, sent_at) values (?1, ?2) on conflict do nothing")
                                .setParameter(1, key)
                                .setParameter(2, clock.instant())
                                .executeUpdate()
                        == 1);
    }

    void answered(String key, String location, String sentence) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update form_sent set location = ?2, sentence = ?3 where key = ?1")
                .setParameter(1, key)
                .setParameter(2, location)
                .setParameter(3, sentence)
                .executeUpdate());
    }

    void release(String key) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from form_sent where key = ?1")
                .setParameter(1, key)
                .executeUpdate());
    }

    /** The answer that the first sending got; empty where it has none after so long. */
    Optional<Response> answer(String key, Duration patience) {
        for (Duration waited = Duration.ZERO; waited.compareTo(patience) < 0; waited = waited.plus(PAUSE)) {
            Optional<Response> answer = answer(key);
            if (answer.isPresent()) {
                return answer;
            }
            pause();
        }
        return Optional.empty();
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from form_sent where sent_at < ?1")
                        .setParameter(1, clock.instant().minus(KEPT))
                        .executeUpdate());
    }

    private Optional<Response> answer(String key) {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select location, sentence from form_sent where key = ?1 and location is not null")
                .setParameter(1, key)
                .getResultList());
        return rows.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return Response.seeOther(URI.create((String) columns[0]))
                    .cookie(Flash.carryingEncoded((String) columns[1]))
                    .build();
        });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
