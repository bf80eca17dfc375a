package org.saisine.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.saisine.request.DatesChanged;

/** Keeps the dates that were corrected until everybody concerned has been told. */
@ApplicationScoped
class DateChanges implements PanacheRepository<DateChange> {

    private final Clock clock;

    DateChanges(Clock clock) {
        this.clock = clock;
    }

    void note(@Observes DatesChanged news) {
        LocalDate today = LocalDate.now(clock);
        news.changes().forEach(change -> persist(new DateChange(news.requestId(), change, news.why(), today)));
    }

    /** In the order in which they came. */
    @Transactional
    List<DateChange> since(LocalDate day, Collection<Long> requestIds) {
        return requestIds.isEmpty()
                ? List.of()
                : list("requestId in ?1 and recordedOn >= ?2 order by id", requestIds, day);
    }
}
