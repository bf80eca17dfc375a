package org.saisine.archive.child;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.jspecify.annotations.Nullable;

/** A document with the pages that were found in it, whatever its own tree claims. */
final class WalkedDocument extends PDDocument {

    private final List<COSDictionary> pages;

    WalkedDocument(PDDocument document, List<COSDictionary> pages) {
        super(document.getDocument());
        this.pages = pages;
    }

    @Override
    public PDPage getPage(int index) {
        return new WalkedPage(pages.get(index), getResourceCache());
    }

    /** A page that keeps its fonts: without a cache, PDFBox parses a font again at each use. */
    private static final class WalkedPage extends PDPage {

        private final ResourceCache cache;
        private @Nullable PDResources cached;

        WalkedPage(COSDictionary page, ResourceCache cache) {
            super(page);
            this.cache = cache;
        }

        @Override
        public @Nullable PDResources getResources() {
            PDResources own = super.getResources();
            if (cached == null && own != null) {
                cached = new PDResources(own.getCOSObject(), cache);
            }
            return cached;
        }
    }
}
