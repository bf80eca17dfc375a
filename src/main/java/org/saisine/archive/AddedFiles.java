package org.saisine.archive;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of several files given at once, one by one and in their order. */
public record AddedFiles(List<Item> files, long total) {

    /** What became of a file. */
    public enum Result {
        ADDED,
        DUPLICATE,
        REFUSED
    }

    /**
     * @param document null where the file was refused
     * @param problem in French, why it was refused; empty where it was not
     */
    @Schema(name = "AddedFile")
    public record Item(String name, Result result, @Nullable DocumentView document, String problem) {

        static Item of(String name, Added added) {
            return new Item(name, added.duplicate() ? Result.DUPLICATE : Result.ADDED, added.document(), "");
        }
    }

    static AddedFiles of(List<Item> files) {
        return new AddedFiles(files, files.size());
    }

    /** True where nothing was kept. */
    public boolean areRefused() {
        return files.stream().allMatch(file -> file.result() == Result.REFUSED);
    }
}
