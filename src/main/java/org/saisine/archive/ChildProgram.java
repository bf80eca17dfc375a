package org.saisine.archive;

import jakarta.inject.Singleton;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saisine.archive.child.PageReader;

/**
 * The command that starts the child: the running JVM's own {@code java}, our classes and those of PDFBox, found where they
 * were loaded from. The same in tests, in development and in the packaged service.
 */
@Singleton
class ChildProgram {

    private static final List<String> ONE_OF_EACH_JAR = List.of(
            PageReader.class.getName(),
            "org.apache.pdfbox.pdmodel.PDDocument",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.FontBoxFont",
            "org.apache.commons.logging.impl.Jdk14Logger",
            "org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi",
            "org.jsoup.Jsoup",
            "org.eclipse.angus.mail.util.MailStreamProvider",
            "jakarta.activation.DataHandler",
            "com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi",
            "com.github.jaiimageio.impl.common.ImageUtil");

    private final ReadingSettings settings;
    private final Sandbox sandbox;
    private final Set<Path> classpath = new LinkedHashSet<>();

    ChildProgram(ReadingSettings settings, Sandbox sandbox) {
        this.settings = settings;
        this.sandbox = sandbox;
        ONE_OF_EACH_JAR.forEach(name -> classpath.add(origin(name)));
    }

    /** What every order says. */
    List<String> limits() {
        return List.of(
                "maxPages=" + settings.pages(), "maxText=" + settings.pageText(), "maxPixels=" + settings.pixels());
    }

    /** A child that can open none of the machine's files but those of {@code readable}. */
    ProcessBuilder process(List<Path> readable, Path temporary) {
        List<Path> all = new ArrayList<>(classpath);
        all.add(Sandbox.javaHome());
        all.addAll(readable);
        return sandbox.process(java(sandbox.temporary(temporary)), all, temporary);
    }

    private List<String> java(String temporary) {
        return List.of(
                Sandbox.javaHome().resolve("bin/java").toString(),
                "-Xmx" + settings.heap(),
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                classpath.stream().map(Path::toString).collect(Collectors.joining(":")),
                PageReader.class.getName());
    }

    private static Path origin(String className) {
        try {
            CodeSource source = Class.forName(className, false, ChildProgram.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            return Path.of(source.getLocation().toURI()).toAbsolutePath();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("The child's classes are incomplete: " + className, e);
        }
    }
}
