package org.saisine.archive;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Empties the bin of what has been in it for its days: the row first, then the file if nobody else has it. */
@Singleton
class BinJobs {

    private static final int BATCH = 200;

    private final Bin bin;
    private final BlobStore blobs;

    BinJobs(Bin bin, BlobStore blobs) {
        this.bin = bin;
        this.blobs = blobs;
    }

    @Produces
    @Singleton
    Task<Void> eraseTask() {
        return Tasks.recurring("archive-erase", FixedDelay.ofHours(6)).execute((instance, context) -> erase());
    }

    /** A crash between row and file leaves a file that no row knows, which the verification names. */
    void erase() {
        List<String> files = bin.erase(BATCH);
        while (!files.isEmpty()) {
            files.stream().filter(file -> !bin.isInUse(file)).forEach(blobs::erase);
            files = bin.erase(BATCH);
        }
    }
}
