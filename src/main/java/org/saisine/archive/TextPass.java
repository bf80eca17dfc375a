package org.saisine.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saisine.archive.child.WordBox;
import org.saisine.web.French;

/** Takes the text layers of a file as they come; pages without one are left for OCR. */
final class TextPass implements Passage.Sink {

    /** Pages written in one go: few enough to be seen soon, enough not to wait for the disk at each. */
    private static final int MOST_WAITING = 200;

    private static final long LONGEST_WAIT = Duration.ofSeconds(1).toNanos();

    private final ReadingProgress progress;
    private final ReadingSettings settings;
    private final long documentId;
    private final List<PlacedPage> waiting = new ArrayList<>();
    private final List<Integer> cut = new ArrayList<>();
    private long characters;
    private int skipped;
    private boolean more;
    private int count;
    private int stored;
    private long flushed = System.nanoTime();

    TextPass(ReadingProgress progress, ReadingSettings settings, Original original) {
        this.progress = progress;
        this.settings = settings;
        this.documentId = original.documentId();
        this.stored = original.stored().size();
    }

    @Override
    public void counted(int pages, boolean tooMany) {
        count = pages;
        more = tooMany;
    }

    @Override
    public void page(Frame frame, Child child) {
        if (!(frame instanceof Frame.Text text) || text.needsOcr()) {
            return;
        }
        characters += text.text().length();
        if (characters > settings.documentText()) {
            skipped++;
            unreadable(text.page());
            return;
        }
        if (text.cut()) {
            cut.add(text.page());
        }
        store(
                new PageView(text.page(), TextSource.TEXT_LAYER, null, text.text(), text.width(), text.height()),
                text.words());
    }

    @Override
    public void unreadable(int page) {
        store(PageView.unreadable(page), List.of());
    }

    private void store(PageView page, List<WordBox> words) {
        waiting.add(new PlacedPage(page, words));
        stored++;
        if (waiting.size() >= MOST_WAITING || System.nanoTime() - flushed > LONGEST_WAIT) {
            flush();
        }
    }

    /** Writes what has been read; what was not written when the service stops is simply read again. */
    void flush() {
        progress.store(documentId, count, waiting);
        waiting.clear();
        flushed = System.nanoTime();
    }

    boolean leavesPagesForOcr() {
        return stored < count;
    }

    /** What people should know, in French; empty where the text is whole. */
    String remark() {
        List<String> remarks = new ArrayList<>();
        if (more) {
            remarks.add("Seules les " + French.grouped(settings.pages()) + " premières pages ont été lues.");
        }
        if (!cut.isEmpty()) {
            String pages = cut.stream().map(String::valueOf).collect(Collectors.joining(", "));
            remarks.add("Texte coupé, car trop long (page\u00a0" + pages + ").");
        }
        if (skipped > 0) {
            remarks.add("Le texte du document est trop long pour être lu en entier.");
        }
        return String.join(" ", remarks);
    }
}
