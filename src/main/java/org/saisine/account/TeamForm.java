package org.saisine.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * Who writes, as typed. Nothing but the name is compulsory here: what a letter lacks is said beside the letter, and a
 * collective may install before it has found its number.
 */
@ProperRegistration
record TeamForm(
        @RestForm @NotNull(message = "Dites ce qu’est le collectif.")
        TeamKind kind,

        @RestForm
        @NotBlank(message = "Donnez un nom au collectif.")
        @Size(max = 200, message = "Le nom est trop long (200 caractères au plus).")
        String teamName,

        @RestForm @Size(max = 200, message = "La forme est trop longue (200 caractères au plus).")
        String legalForm,

        @RestForm String registration,

        @RestForm @Size(max = 200, message = "Le nom est trop long (200 caractères au plus).")
        String representative,

        @RestForm @Size(max = 200, message = "La qualité est trop longue (200 caractères au plus).")
        String quality,

        @RestForm @Size(max = 300, message = "L’adresse est trop longue (300 caractères au plus).")
        String street,

        @RestForm String postcode,

        @RestForm @Size(max = 100, message = "La commune est trop longue (100 caractères au plus).")
        String city,

        @RestForm
        @Pattern(
                regexp = "|" + EmailAddress.REGEX,
                message = "Cette adresse électronique est incomplète. Exemple : contact@exemple.fr.")
        @Size(max = 254, message = "Cette adresse électronique est trop longue.")
        String teamEmail,

        @RestForm
        @Pattern(regexp = "[+0-9 ().\\u00a0\\u202f-]{0,30}", message = "Ce numéro de téléphone a un signe de trop.")
        String phone,

        @RestForm @NotNull(message = "Dites où réside le collectif.")
        Residence residence) {

    TeamForm {
        teamName = tidy(teamName);
        legalForm = tidy(legalForm);
        registration = tidy(registration).replaceAll("[\\s\\u00a0\\u202f.]", "").toUpperCase(java.util.Locale.ROOT);
        representative = tidy(representative);
        quality = tidy(quality);
        street = tidy(street);
        postcode = tidy(postcode).replace(" ", "");
        city = tidy(city);
        teamEmail = tidy(teamEmail);
        phone = tidy(phone);
    }

    static TeamForm blank() {
        return of(TeamIdentity.named(""));
    }

    static TeamForm of(TeamIdentity team) {
        return new TeamForm(
                team.kind(),
                team.name(),
                team.legalForm(),
                team.registration(),
                team.representative(),
                team.quality(),
                team.street(),
                team.postcode(),
                team.city(),
                team.email(),
                team.phone(),
                team.residence());
    }

    TeamIdentity identity() {
        return new TeamIdentity(
                kind,
                teamName,
                legalForm,
                registration,
                representative,
                quality,
                street,
                postcode,
                city,
                teamEmail,
                phone,
                residence);
    }

    /** Absent fields are empty; a line typed by hand has no break in it. */
    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\r\\n\\t]+", " ").strip();
    }
}
