package org.saisine.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.saisine.web.Problem;

/**
 * How often somebody whom we do not know may ask for work, by network. Counted in memory, of the last callers only: a
 * restart forgives.
 */
@ApplicationScoped
public class Allowance {

    private static final int MOST_CALLERS = 10_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Bucket> callers = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    Allowance(@ConfigProperty(name = "saisine.public.per-minute") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** @throws Problem too many requests, where this network asked too often; it says when to come back */
    public void take(HttpServerRequest request) {
        take(Caller.of(request).network());
    }

    void take(String network) {
        ConsumptionProbe probe = of(network).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Math.max(1, Math.ceilDiv(probe.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1)));
            throw Problem.tooMany(
                    "Trop de calculs en peu de temps.",
                    "Rien n’est perdu\u00a0: l’adresse de la page garde vos événements. Réessayez dans une minute.",
                    seconds);
        }
    }

    int callers() {
        synchronized (callers) {
            return callers.size();
        }
    }

    private Bucket of(String network) {
        synchronized (callers) {
            return callers.computeIfAbsent(network, unknown -> bucket());
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return true;
                    }
                })
                .build();
    }
}
