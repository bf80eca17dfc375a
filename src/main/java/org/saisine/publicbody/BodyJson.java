package org.saisine.publicbody;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What programs send and receive about a body; what is omitted does not change. */
final class BodyJson {

    private BodyJson() {}

    @Schema(name = "PublicBody", description = "Une administration et tous les moyens connus de la joindre")
    record Details(@JsonUnwrapped PublicBodyView body, List<ContactView> contacts) {}

    @Schema(name = "PublicBodyChange")
    record Change(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable BodyKind kind,
            @Nullable String siren,
            @Nullable String departmentCode,
            @Nullable List<String> postcodes,
            @Nullable String website) {

        BodyDetails over(BodyDetails known) {
            return new BodyDetails(
                    name == null ? known.name() : name.strip(),
                    kind == null ? known.kind() : kind,
                    siren == null ? known.siren() : siren.replaceAll("\\s", ""),
                    departmentCode == null ? known.departmentCode() : departmentCode.strip(),
                    postcodes == null ? known.postcodes() : postcodes,
                    website == null ? known.website() : website.strip());
        }
    }

    @Schema(name = "NewContact")
    record NewContact(
            @Nullable ContactKind kind,
            @Nullable String value,
            @Nullable String source) {

        ContactDetails details() {
            return new ContactDetails(
                    kind == null ? ContactKind.EMAIL : kind, Texts.lines(value), Texts.stripped(source));
        }
    }

    @Schema(name = "NewAccessOfficer")
    record NewOfficer(
            @Nullable String name,
            @Nullable String email,
            @Nullable String address,
            @Nullable String source) {

        OfficerDetails details() {
            return new OfficerDetails(
                    Texts.stripped(name), Texts.stripped(email), Texts.lines(address), Texts.stripped(source));
        }
    }
}
