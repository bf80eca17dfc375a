package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saisine.archive.child.FrameType;
import org.saisine.archive.child.WordBox;
import org.saisine.archive.child.WordBoxes;

/** The child may have been taken over by the file it reads: nothing it says may harm the service. */
class FrameReaderTest {

    private static final int MOST_TEXT = 100;
    private static final int MOST_PIXELS = 1000;

    @Test
    void pixels_that_nobody_wants_are_skipped() throws IOException {
        ByteBuffer raster = frame(FrameType.RASTER, 26);
        raster.putInt(1).putFloat(2).putFloat(3).putInt(3).putInt(2).put(new byte[6]);
        FrameReader reader = reader(raster, frame(FrameType.STARTED, 4).putInt(2));

        assertThat(reader.next()).isInstanceOf(Frame.Raster.class);
        assertThat(reader.next()).isEqualTo(new Frame.Started(2));
    }

    @Test
    void a_text_without_nul_comes_out_for_the_database() throws IOException {
        ByteBuffer text = text(WordBoxes.encode(List.of()), new byte[] {'a', 0, 'b'});

        assertThat(reader(text).next()).isEqualTo(new Frame.Text(1, 2, 3, false, true, "ab", List.of()));
    }

    @Test
    void an_unknown_frame_ends_the_conversation() {
        assertRefused(ByteBuffer.allocate(5).put((byte) 77).putInt(0));
    }

    @Test
    void a_text_longer_than_allowed_ends_the_conversation() {
        assertRefused(text(WordBoxes.encode(List.of()), new byte[4 * MOST_TEXT + 1]));
        assertRefused(frame(FrameType.TEXT, Integer.MAX_VALUE - 5, 0));
    }

    @Test
    void a_text_comes_with_the_places_of_its_words() throws IOException {
        List<WordBox> words = List.of(new WordBox(0, 2, 100, 200, 300, 40));
        ByteBuffer text = text(WordBoxes.encode(words), "ab".getBytes(StandardCharsets.UTF_8));

        assertThat(reader(text).next()).isEqualTo(new Frame.Text(1, 2, 3, false, true, "ab", words));
    }

    @Test
    void words_outside_their_text_end_the_conversation() {
        byte[] boxes = WordBoxes.encode(List.of(new WordBox(0, 3, 100, 200, 300, 40)));
        assertRefused(text(boxes, "ab".getBytes(StandardCharsets.UTF_8)));
        assertRefused(text(new byte[] {77}, new byte[0]));
    }

    @Test
    void boxes_longer_than_their_frame_end_the_conversation() {
        assertRefused(text(WordBoxes.LONGEST + 1, new byte[0], new byte[20]));
        assertRefused(text(-1, new byte[0], new byte[20]));
        assertRefused(text(21, new byte[0], new byte[20]));
    }

    private static ByteBuffer text(byte[] boxes, byte[] text) {
        return text(boxes.length, boxes, text);
    }

    private static ByteBuffer text(int boxesLength, byte[] boxes, byte[] text) {
        return frame(FrameType.TEXT, 17 + boxes.length + text.length)
                .putInt(1)
                .putFloat(2)
                .putFloat(3)
                .put((byte) FrameType.CUT)
                .putInt(boxesLength)
                .put(boxes)
                .put(text);
    }

    @Test
    void a_negative_length_ends_the_conversation() {
        assertRefused(
                ByteBuffer.allocate(5).put((byte) FrameType.PICTURE.ordinal()).putInt(-1));
    }

    @Test
    void more_pixels_than_allowed_end_the_conversation() {
        assertRefused(frame(FrameType.RASTER, 20 + 2 * MOST_PIXELS));
    }

    @Test
    void a_raster_whose_sides_do_not_fit_its_length_ends_the_conversation() {
        ByteBuffer raster = frame(FrameType.RASTER, 26);
        assertRefused(raster.putInt(1).putFloat(2).putFloat(3).putInt(3).putInt(3));
    }

    @Test
    void a_child_that_stops_in_the_middle_of_a_frame_has_ended() {
        assertRefused(
                ByteBuffer.allocate(7).put((byte) FrameType.STARTED.ordinal()).putInt(4));
    }

    private static void assertRefused(ByteBuffer frame) {
        FrameReader reader = reader(ByteBuffer.wrap(frame.array(), 0, frame.array().length));
        assertThatThrownBy(reader::next).isInstanceOf(IOException.class);
    }

    private static ByteBuffer frame(FrameType type, int length) {
        return frame(type, length, length);
    }

    private static ByteBuffer frame(FrameType type, int claimed, int length) {
        return ByteBuffer.allocate(5 + length).put((byte) type.ordinal()).putInt(claimed);
    }

    private static FrameReader reader(ByteBuffer... frames) {
        ByteBuffer all = ByteBuffer.allocate(10_000);
        int length = 0;
        for (ByteBuffer frame : frames) {
            all.put(frame.array());
            length += frame.array().length;
        }
        return new FrameReader(new ByteArrayInputStream(all.array(), 0, length), MOST_TEXT, MOST_PIXELS);
    }
}
