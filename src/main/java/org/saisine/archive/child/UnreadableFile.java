package org.saisine.archive.child;

import java.io.IOException;

/** The file, or one page of it, is not what it should be. Told apart from a pipe to the parent that has broken. */
final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(Throwable cause) {
        super(cause);
    }

    UnreadableFile(String message) {
        super(message);
    }
}
