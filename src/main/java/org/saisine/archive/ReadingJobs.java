package org.saisine.archive;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The job that reads documents, one at a time each. */
@ApplicationScoped
class ReadingJobs {

    private static final String READ = "archive-read";

    private final ReadDocument reader;

    ReadingJobs(ReadDocument reader) {
        this.reader = reader;
    }

    @Produces
    @Singleton
    Task<Void> readTask() {
        return Tasks.oneTime(READ).execute((instance, context) -> reader.read(Long.parseLong(instance.getId())));
    }

    TaskInstance<?> of(long documentId) {
        return new TaskInstance<>(READ, Long.toString(documentId));
    }
}
