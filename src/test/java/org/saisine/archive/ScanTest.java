package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.archive.child.FrameType;

/** Scans and photographs as they come: lying on their side, or with a text layer that is worth nothing. */
class ScanTest {

    private static final String WORDS = "Le contrat de surveillance de la commune";

    @TempDir
    Path directory;

    private TestChildren children;

    @BeforeEach
    void with_tesseract() {
        children = new TestChildren(directory, Map.of());
        assumeTrue(children.recognises());
    }

    @AfterEach
    void end() {
        children.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_scan_that_says_how_it_lies_is_set_upright(int quarters) throws Exception {
        byte[] scan = TestFiles.turnedScan(WORDS, quarters);

        Frame.Raster raster = raster(scan, MediaTypes.PDF);

        assertThat(raster.rows()).isGreaterThan(raster.columns());
        assertThat(children.scan(scan, MediaTypes.PDF).get(0)).contains(WORDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void a_photograph_is_turned_as_its_camera_was(int orientation) throws Exception {
        int quarters = Map.of(1, 0, 3, 2, 6, 3, 8, 1).get(orientation);
        byte[] photograph = TestFiles.photograph(TestFiles.turned(TestFiles.picture(WORDS), quarters), orientation);

        Frame.Raster raster = raster(photograph, "image/jpeg");

        assertThat(raster.rows()).isGreaterThan(raster.columns());
        assertThat(children.scan(photograph, "image/jpeg").get(0)).contains(WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L e  c o n t r a t  d e  s u r v e i l l a n c e  d e  l a  c o m m u n e",
                "ÁÓÖ°Ø1 ÁÌÓ ÁÓÖÌ Ø1Á ÁÓÖÌ",
                "Oh frqwudw gh vxuyhlooqfh gh oq frppxqh hw gh vrq ghsduwhphqw sduwlf",
            })
    void a_layer_that_is_worth_nothing_does_not_hide_the_page(String layer) throws Exception {
        byte[] scan = TestFiles.scanOver(layer, WORDS);

        assertThat(children.text(1, scan).pages()).satisfiesExactly(page -> assertThat(((Frame.Text) page).needsOcr())
                .isTrue());
        assertThat(children.scan(scan, MediaTypes.PDF).get(0)).contains(WORDS);
    }

    @Test
    void only_the_page_whose_layer_is_bad_is_read_again() throws Exception {
        List<Frame> pages = children.text(
                        1, TestFiles.letter("Une page honnête", "L e  s e c r é t a i r e  d e  m a i r i e"))
                .pages();

        assertThat(pages).extracting(page -> ((Frame.Text) page).needsOcr()).containsExactly(false, true);
    }

    @Test
    void a_photograph_whose_notes_make_no_sense_stays_as_it_is() throws Exception {
        BufferedImage upright = TestFiles.picture(WORDS);

        Frame.Raster raster = raster(TestFiles.photograph(upright, 77), "image/jpeg");

        assertThat(raster.columns()).isEqualTo(upright.getWidth());
    }

    private Frame.Raster raster(byte[] content, String mediaType) {
        return (Frame.Raster) children.read(FrameType.RASTER, children.original(1, content, mediaType))
                .pages()
                .get(0);
    }
}
