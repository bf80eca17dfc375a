package org.saisine.archive;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.child.FrameType;

/**
 * Leads one file past as many children as it takes: a page that kills its child costs that page, and the next child goes on
 * behind it.
 */
final class Passage {

    /** What becomes of what the children say. */
    interface Sink {

        void counted(int pages, boolean more);

        /** A page as it comes, in order; a raster's pixels are there until this returns. */
        void page(Frame frame, Child child);

        void unreadable(int page);
    }

    private final Children children;
    private final FrameType mode;
    private final Original original;
    private final int dpi;
    private Duration left;
    private @Nullable Deque<Integer> todo;

    Passage(Children children, FrameType mode, Original original, int dpi, Duration allPages) {
        this.children = children;
        this.mode = mode;
        this.original = original;
        this.dpi = dpi;
        this.left = allPages;
    }

    FrameType.Ending run(Sink sink) {
        while (true) {
            try (Child child = children.open(mode, original, selection(), dpi, left)) {
                Optional<FrameType.Ending> ending = converse(child, sink);
                if (ending.isPresent()) {
                    return ending.get();
                }
                left = child.timeLeft();
                if (child.mayHaveDiedOfAnother() && !left.isZero()) {
                    continue;
                }
            }
            if (todo == null) {
                return FrameType.Ending.BROKEN;
            }
            abandon(sink);
            if (todo.isEmpty()) {
                return FrameType.Ending.DONE;
            }
        }
    }

    /** The page that was being worked on is lost; all of them where no time is left. */
    private void abandon(Sink sink) {
        if (todo == null) {
            return;
        }
        int lost = left.isZero() ? todo.size() : Math.min(1, todo.size());
        for (int i = 0; i < lost; i++) {
            sink.unreadable(todo.removeFirst());
        }
    }

    /** Until the child has said its last frame; empty where it died before. */
    private Optional<FrameType.Ending> converse(Child child, Sink sink) {
        for (Optional<Frame> frame = child.next(); frame.isPresent(); frame = child.next()) {
            switch (frame.get()) {
                case Frame.Counted f -> count(f, sink);
                case Frame.Ended f -> {
                    return Optional.of(f.ending());
                }
                case Frame.Started f -> {}
                case Frame.Picture f -> {}
                case Frame.Failed f -> done(f.page(), () -> sink.unreadable(f.page()));
                case Frame.Blank f -> done(f.page(), () -> sink.page(f, child));
                case Frame.Text f -> done(f.page(), () -> sink.page(f, child));
                case Frame.Part f -> done(f.number(), () -> sink.page(f, child));
                case Frame.Raster f -> done(f.page(), () -> sink.page(f, child));
            }
        }
        return Optional.empty();
    }

    private void count(Frame.Counted counted, Sink sink) {
        if (todo == null) {
            todo = IntStream.rangeClosed(1, counted.pages())
                    .filter(page -> !original.stored().contains(page))
                    .boxed()
                    .collect(Collectors.toCollection(ArrayDeque::new));
            sink.counted(counted.pages(), counted.more());
        }
    }

    /** A page that was not asked for is not heard. */
    private void done(int page, Runnable hear) {
        if (todo != null && todo.remove(page)) {
            hear.run();
        }
    }

    private String selection() {
        if (todo == null) {
            return "from=1";
        }
        return "only=" + todo.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
