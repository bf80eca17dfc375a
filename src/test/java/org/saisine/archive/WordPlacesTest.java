package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.archive.child.WordBox;

/** The place that the child tells of a word is the place where it has been drawn. */
class WordPlacesTest {

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final float SIZE = 20;

    /** A page that begins neither at 0 nor on a round number. */
    private static final PDRectangle CROP = new PDRectangle(30, 50, 400, 600);

    /** One hundredth of the page. */
    private static final int CLOSE = 100;

    @TempDir
    Path directory;

    private TestChildren children;

    @BeforeEach
    void start() {
        children = new TestChildren(directory, Map.of());
    }

    @AfterEach
    void end() {
        children.close();
    }

    @Test
    void on_an_upright_page() throws IOException {
        WordBox box = box(0, Matrix.getTranslateInstance(130, 350));

        assertThat(box.x()).isCloseTo(2500 + before() * 25, within(CLOSE));
        assertThat(box.width()).isCloseTo(own() * 25, within(CLOSE));
        // The line of writing is half way up; the letters stand on it.
        assertStandsOn(5000, box);
    }

    @Test
    void on_a_page_turned_over() throws IOException {
        WordBox box = box(180, Matrix.getTranslateInstance(130, 350));

        assertThat(box.x() + box.width()).isCloseTo(7500 - before() * 25, within(CLOSE));
        assertThat(box.width()).isCloseTo(own() * 25, within(CLOSE));
        assertThat(box.y()).isBetween(4800, 5000);
    }

    @Test
    void on_a_page_laid_on_its_side_that_is_displayed_upright() throws IOException {
        // Written upwards along the right side; turned clockwise, it reads from left to right.
        WordBox box = box(90, Matrix.getRotateInstance(Math.PI / 2, 230, 200));

        assertThat(box.x()).isCloseTo(2500 + Math.round(before() * 10_000 / 600f), within(CLOSE));
        assertThat(box.width()).isCloseTo(Math.round(own() * 10_000 / 600f), within(CLOSE));
        assertStandsOn(5000, box);
    }

    @Test
    void on_a_page_turned_to_the_left() throws IOException {
        WordBox box = box(270, Matrix.getRotateInstance(-Math.PI / 2, 230, 500));

        assertThat(box.x()).isCloseTo(2500 + Math.round(before() * 10_000 / 600f), within(CLOSE));
        assertStandsOn(5000, box);
    }

    @Test
    void words_are_told_apart_by_their_place_in_the_text() throws IOException {
        Frame.Text page = page(0, Matrix.getTranslateInstance(130, 350));

        assertThat(page.words().stream().map(word -> page.text().substring(word.start(), word.end())))
                .containsExactly("Audit", "des", "caméras");
        assertThat(page.words()).isSortedAccordingTo((one, other) -> Integer.compare(one.x(), other.x()));
    }

    private static void assertStandsOn(int line, WordBox box) {
        assertThat(box.y()).isBetween(line - 600, line - 100);
        assertThat(box.y() + box.height()).isBetween(line, line + 200);
    }

    /** Of the last of three words. */
    private WordBox box(int rotation, Matrix place) throws IOException {
        Frame.Text page = page(rotation, place);
        assertThat(page.text()).isEqualTo("Audit des caméras");
        return page.words().getLast();
    }

    private Frame.Text page(int rotation, Matrix place) throws IOException {
        TestChildren.Reading reading = children.text(1, pdf(rotation, place));
        return (Frame.Text) reading.pages().getFirst();
    }

    private static int before() throws IOException {
        return Math.round(FONT.getStringWidth("Audit des ") * SIZE / 1000);
    }

    private static int own() throws IOException {
        return Math.round(FONT.getStringWidth("caméras") * SIZE / 1000);
    }

    private static byte[] pdf(int rotation, Matrix place) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(500, 800));
            page.setCropBox(CROP);
            page.setRotation(rotation);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(FONT, SIZE);
                content.setTextMatrix(place);
                content.showText("Audit des caméras");
                content.endText();
            }
            return TestFiles.bytes(document);
        }
    }
}
