package org.saisine.reminder;

import java.util.ArrayList;
import java.util.List;
import org.saisine.account.Viewer;

/** What one person is about to be told. */
record Mailing(Viewer viewer, List<Digest.Item> items) {

    static Mailing to(Viewer viewer) {
        return new Mailing(viewer, new ArrayList<>());
    }
}
