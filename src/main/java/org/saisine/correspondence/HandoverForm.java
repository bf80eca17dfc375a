package org.saisine.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.Upload;

/** The post office's or the form's facts, as a page brings them (multipart). */
public class HandoverForm {

    @RestForm
    @Nullable
    String sentOn;

    @RestForm
    @Nullable
    String number;

    @RestForm
    @Nullable
    String receivedOn;

    @RestForm("file")
    @Nullable
    FileUpload proof;

    Handover handover(Clock clock) {
        boolean hasFile = proof != null && !proof.fileName().isEmpty();
        return new Handover(
                day("sentOn", sentOn, clock),
                number == null ? "" : number,
                day("receivedOn", receivedOn, clock),
                hasFile ? Upload.file(proof.uploadedFile(), proof.fileName()) : null);
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, Clock clock) {
        return text == null || text.isBlank() ? null : ReplyForm.day(field, text, clock);
    }
}
