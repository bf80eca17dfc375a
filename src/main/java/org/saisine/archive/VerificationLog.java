package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The short transactions of a verification: reading a file takes seconds, writing down what was found must not. */
@ApplicationScoped
class VerificationLog {

    private final BlobChecks checks;
    private final Clock clock;

    VerificationLog(BlobChecks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Transactional
    List<String> unreadSince(Instant limit, int most) {
        return checks.unreadSince(limit, most);
    }

    @Transactional
    Optional<BlobCheck> last(String sha256) {
        return checks.findByIdOptional(sha256);
    }

    @Transactional
    void record(String sha256, Finding finding, long size, Instant at) {
        BlobCheck check = checks.of(sha256);
        check.found(finding, size, at);
        checks.getEntityManager().merge(check);
    }

    @Transactional
    void unknown(String name, long size, Instant at) {
        if (!checks.isKnown(name)) {
            record(name, Finding.UNKNOWN, size, at);
        }
    }

    @Transactional
    void forgetUnknown() {
        checks.delete("finding", Finding.UNKNOWN);
    }

    @Transactional
    VerificationReport report() {
        return VerificationReport.of(checks, clock.instant());
    }
}
