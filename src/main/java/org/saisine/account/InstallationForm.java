package org.saisine.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who installs; the team is a form of its own beside it. */
record InstallationForm(
        @RestForm
        @NotBlank(message = "Saisissez votre nom.")
        @Size(max = 200, message = "Le nom est trop long (200 caractères au plus).")
        String name,

        @RestForm
        @NotNull
        @Pattern(
                regexp = EmailAddress.REGEX,
                message = "Cette adresse électronique est incomplète. Exemple : nom@exemple.fr.")
        @Size(max = 254, message = "Cette adresse électronique est trop longue.")
        String email,

        @RestForm @Nullable String password) {

    InstallationForm {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
    }

    static InstallationForm blank() {
        return new InstallationForm("", "", null);
    }
}
