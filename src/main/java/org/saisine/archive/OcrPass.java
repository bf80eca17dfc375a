package org.saisine.archive;

import java.util.List;
import java.util.Optional;

/** Has the rendered pages of a file read by Tesseract, one after the other. */
final class OcrPass implements Passage.Sink {

    private final ReadingProgress progress;
    private final Ocr ocr;
    private final long documentId;

    OcrPass(ReadingProgress progress, Ocr ocr, Original original) {
        this.progress = progress;
        this.ocr = ocr;
        this.documentId = original.documentId();
    }

    @Override
    public void counted(int pages, boolean more) {
        // Known since the text pass.
    }

    @Override
    public void page(Frame frame, Child child) {
        switch (frame) {
            case Frame.Blank blank ->
                progress.store(
                        documentId,
                        new PageView(blank.page(), TextSource.OCR, null, "", blank.width(), blank.height()));
            case Frame.Raster raster -> recognise(raster, child);
            default -> throw new IllegalArgumentException("not a picture of a page");
        }
    }

    private void recognise(Frame.Raster raster, Child child) {
        Optional<OcrText> text = ocr.read(out -> child.copy(raster, out));
        PageView page = text.map(t -> new PageView(
                        raster.page(), TextSource.OCR, t.confidence(), t.words(), raster.width(), raster.height()))
                .orElseGet(() -> PageView.unreadable(raster.page()));
        progress.store(documentId, page, text.map(OcrText::boxes).orElse(List.of()));
    }

    @Override
    public void unreadable(int page) {
        progress.store(documentId, PageView.unreadable(page));
    }
}
