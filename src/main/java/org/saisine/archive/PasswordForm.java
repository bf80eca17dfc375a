package org.saisine.archive;

import jakarta.validation.constraints.NotEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password of a protected file, asked for once and not kept. */
public record PasswordForm(
        @NotEmpty(message = "Saisissez le mot de passe.") @Schema(description = "N’est ni conservé ni journalisé")
        String password) {

    /** Without the password, which a log would keep. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
