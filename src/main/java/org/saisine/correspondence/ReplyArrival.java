package org.saisine.correspondence;

import java.time.LocalDate;
import java.util.List;
import org.saisine.archive.Upload;

/**
 * What came, as whoever opened it tells.
 *
 * @param files as many as there are; none for words that left no file, then {@code note} says them
 */
public record ReplyArrival(List<Upload> files, LocalDate receivedOn, ReplyChannel channel, String note) {

    public ReplyArrival {
        files = List.copyOf(files);
    }
}
