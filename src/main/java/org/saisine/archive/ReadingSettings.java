package org.saisine.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * How much a foreign file may cost. The defaults let through every real document we know and stop each of the crafted ones;
 * raising one costs memory or time to whoever waits behind that file.
 */
@ConfigMapping(prefix = "saisine.child")
interface ReadingSettings {

    /** Heap of the child. A page that needs more is reported as unreadable and the next child starts behind it. */
    @WithDefault("256m")
    String heap();

    /** Longest silence of the child: time for one page, and for opening the file. */
    @WithDefault("30s")
    Duration page();

    /** Longest time for all pages of a file together, waiting for OCR left out. */
    @WithDefault("300s")
    Duration file();

    /** Pages after this one are not read. */
    @WithDefault("5000")
    int pages();

    /** Characters of one page; the rest of its text is cut. */
    @WithDefault("200000")
    int pageText();

    /** Characters of one document; the pages after it are not read. */
    @WithDefault("20000000")
    long documentText();

    /** Pixels of a rendered page; a bigger one is rendered more coarsely. */
    @WithDefault("40000000")
    int pixels();

    /** Documents that one child reads at most, one after the other; 1 starts a process for each. */
    @WithDefault("500")
    int documents();

    /** How long a child that has nothing to read is kept. */
    @WithDefault("15s")
    Duration idle();

    /** False where the machine's {@code bwrap} must not be used though it works. */
    @WithDefault("true")
    boolean sandbox();

    Ocr ocr();

    /** Reading of scanned pages by Tesseract. */
    interface Ocr {

        @WithDefault("tesseract")
        String program();

        @WithDefault("fra")
        String language();

        /** Finer costs time and reads no better; 300 is what Tesseract is trained for. */
        @WithDefault("300")
        int dpi();

        /** Longest time for one page; after it the page is unreadable. */
        @WithDefault("60s")
        Duration page();

        /** Pages read at the same time; one a core where it is not said. */
        OptionalInt parallel();
    }
}
