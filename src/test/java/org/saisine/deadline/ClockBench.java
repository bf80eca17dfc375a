package org.saisine.deadline;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A hundred thousand journals of ten events counted on one core. Run by script/bench.d/deadlines; not a test. */
final class ClockBench {

    private static final int JOURNALS = 100_000;
    private static final int WARM_UP = 100_000;
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 3_000;

    /** A deadline has about so many, in its fields and in its explanation. */
    private static final int DATES = 6;

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ClockBench() {}

    public static void main(String[] arguments) {
        long deadlines = assess(WARM_UP);
        int dates = DATES * (int) (deadlines / WARM_UP);
        reference(WARM_UP, dates);
        Measure counted = Measure.of(() -> assess(JOURNALS));
        Measure bare = Measure.of(() -> reference(JOURNALS, dates));
        System.out.printf(
                Locale.ROOT,
                "deadlines: %,d journals of ten events in %.2f s (%.2f s of processor), %.0f per second of processor;"
                        + " reference, %,d bare dates added and printed: %.2f s of processor (one core, warm)%n",
                JOURNALS,
                counted.seconds(),
                counted.processor(),
                JOURNALS / counted.processor(),
                (long) JOURNALS * dates,
                bare.processor());
    }

    private static long assess(int journals) {
        long deadlines = 0;
        for (int i = 0; i < journals; i++) {
            LocalDate received = START.plusDays(i % DAYS);
            deadlines += Calculator.assess(Case.of(life(received)), received.plusDays(300))
                    .deadlines()
                    .size();
        }
        return deadlines;
    }

    /** A life to the judgment, ten events long. */
    private static List<Event> life(LocalDate received) {
        List<Event> events = new ArrayList<>(10);
        events.add(new Event.RequestSent(received.minusDays(2), "EMAIL"));
        events.add(new Event.RequestReceived(received));
        events.add(new Event.Acknowledged(received.plusDays(3), true, false));
        events.add(new Event.Disclosure(received.plusDays(20), Event.Extent.PARTIAL));
        events.add(new Event.Referred(received.plusDays(40)));
        events.add(new Event.ReferralRegistered(received.plusDays(45), "20261234"));
        events.add(new Event.OpinionIssued(received.plusDays(90), Event.Outcome.FAVORABLE));
        events.add(new Event.ReasonsRequested(received.plusDays(115)));
        events.add(new Event.ReasonsGiven(received.plusDays(130)));
        events.add(new Event.CourtActionFiled(received.plusDays(150)));
        return events;
    }

    /** What cannot be spared: so many months added to dates, and as many dates written out. */
    private static long reference(int journals, int dates) {
        long letters = 0;
        for (int i = 0; i < journals; i++) {
            LocalDate day = START.plusDays(i % DAYS);
            for (int n = 0; n < dates; n++) {
                letters += day.plusMonths(n % 4 + 1).toString().length();
            }
        }
        return letters;
    }

    private record Measure(double seconds, double processor) {

        static Measure of(Runnable work) {
            long processor = MACHINE.getProcessCpuTime();
            long start = System.nanoTime();
            work.run();
            return new Measure((System.nanoTime() - start) / 1e9, (MACHINE.getProcessCpuTime() - processor) / 1e9);
        }
    }
}
