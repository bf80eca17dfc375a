package org.saisine.archive.child;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The pages of a PDF, found by walking the tree once: what {@code /Count} claims is not believed, a node met twice is not
 * entered again, and the walk stops one page after the limit.
 */
final class PageTree {

    private PageTree() {}

    /** At most {@code limit} + 1 pages, in their order. */
    static List<COSDictionary> walk(PDDocument document, int limit) {
        List<COSDictionary> pages = new ArrayList<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        push(open, document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES));
        while (!open.isEmpty() && pages.size() <= limit) {
            COSDictionary node = open.pop();
            if (!seen.add(node)) {
                continue;
            }
            if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    push(open, kids.getObject(i));
                }
            } else {
                pages.add(node);
            }
        }
        return pages;
    }

    private static void push(Deque<COSDictionary> open, COSBase node) {
        if (node instanceof COSDictionary dictionary) {
            open.push(dictionary);
        }
    }
}
