package org.saisine.letter;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;

/** Letters to PDF per second on one core, warm. Run by script/bench.d/letters; not a test. */
final class LetterBench {

    private static final int WARM_UP = 100;
    private static final int MEASURED = 200;

    private LetterBench() {}

    public static void main(String[] arguments) {
        LetterHead head = SampleLetters.fromAssociationToMetropole();
        String body = Resource.text("golden/letters/initial-request_epci_association.txt");
        LetterPdf pdf = new LetterPdf();
        for (int i = 0; i < WARM_UP; i++) {
            pdf.render(head, body);
        }
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long processor = machine.getProcessCpuTime();
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            pdf.render(head, body);
            nanos[i] = System.nanoTime() - start;
        }
        processor = machine.getProcessCpuTime() - processor;
        double seconds = Arrays.stream(nanos).sum() / 1e9;
        Arrays.sort(nanos);
        System.out.printf(
                "letters to PDF: %.0f per second, %.0f per second of processor time, median %d ms, p95 %d ms"
                        + " (%d letters of two pages, one core, warm)%n",
                MEASURED / seconds,
                MEASURED / (processor / 1e9),
                Duration.ofNanos(nanos[MEASURED / 2]).toMillis(),
                Duration.ofNanos(nanos[MEASURED * 95 / 100]).toMillis(),
                MEASURED);
    }
}
