package org.saisine.publicbody;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and sorts the bodies that a file brings, as a letter will write them. */
class FreshBodies {

    private static final Pattern TOWN_HALL =
            Pattern.compile("(?iu)^mairi[eé]( d[ée]l[ée]gu[ée]e)?\\s*(- *|de |d'|du )?");
    private static final Pattern DISTRICT = Pattern.compile("(?iu)^(.*?) - (.*)$");

    private static final Pattern SITE =
            Pattern.compile("(?i)^(site|siège|unité|direction|délégation|annexe|bureau)\\b.*");

    private final Map<String, String> articles;

    FreshBodies(KnownBodies known) {
        this.articles = articles(known);
    }

    /** Aboncourt, of « Mairie - Aboncourt 54003-01 ». */
    static String place(String label) {
        return TOWN_HALL.matcher(BodyNames.withoutCode(label)).replaceFirst("").strip();
    }

    FreshBody formerCommune(ContactRow row, String place, Optional<KnownBody> parent) {
        String town = BodyNames.printed(BodyNames.withoutParentheses(place.split(" - ")[0]));
        if (parent.isPresent() && place.contains(" - ")) {
            town = otherThan(parent.get(), place.split(" - "));
        }
        String name = (parent.isPresent() ? "Mairie déléguée " : "Mairie ") + PlaceName.withDe(town);
        return fresh(row, BodyKind.FORMER_COMMUNE, name, town, parent);
    }

    FreshBody district(ContactRow row, Optional<KnownBody> parent) {
        Matcher parts = DISTRICT.matcher(place(row.label()));
        String name = parts.matches()
                ? "Mairie " + (parts.group(2).contains(" et ") ? "des " : "du ") + parts.group(2) + " "
                        + PlaceName.withDe(parts.group(1))
                : row.label();
        return fresh(row, BodyKind.MUNICIPAL_DISTRICT, BodyNames.printed(name), place(row.label()), parent);
    }

    FreshBody of(ContactRow row) {
        return fresh(row, kind(row.sourceKind()), name(row), "", Optional.empty());
    }

    static FreshBody of(OfficerRow row, String department) {
        String name = BodyNames.printed(BodyNames.withoutParentheses(row.label()));
        String key = "prada-" + row.department().strip() + "-"
                + SearchName.of(row.label()).replace(' ', '-');
        List<String> others = BodyNames.inParentheses(row.label());
        return new FreshBody(key, kindOfName(name), name, "", others, "", department, row.postcode(), null);
    }

    private FreshBody fresh(ContactRow row, BodyKind kind, String name, String town, Optional<KnownBody> parent) {
        return new FreshBody(
                row.sourceId(),
                kind,
                name,
                town,
                new ArrayList<>(BodyNames.inParentheses(row.label())),
                row.insee(),
                row.departmentCode(),
                row.postcode(),
                parent.map(KnownBody::ref).orElse(null));
    }

    /** « Sous-préfecture - Belley » is printed « Sous-préfecture de Belley », « … - Ain » « … de l’Ain ». */
    private String name(ContactRow row) {
        String label = BodyNames.printed(BodyNames.withoutCode(BodyNames.withoutParentheses(row.label())))
                .replace(" uvres ", " œuvres ")
                .replace("Rectorat - Académie ", "Rectorat de l’académie ");
        int dash = label.lastIndexOf(" - ");
        if (dash < 0) {
            return label;
        }
        String head = label.substring(0, dash).replace(" - ", " – ");
        String place = label.substring(dash + 3);
        if (row.sourceKind().equals("epci")) {
            return head + " " + place;
        }
        return SITE.matcher(place).matches() ? head + " – " + place : head + " " + ofPlace(place);
    }

    private String ofPlace(String place) {
        return articles.getOrDefault(SearchName.of(place), PlaceName.withDe(place));
    }

    /** de l’Ain, des Hauts-de-France: as the names of préfectures and régions say it. */
    private static Map<String, String> articles(KnownBodies known) {
        Map<String, String> articles = new HashMap<>();
        for (KnownBody body : known.all()) {
            String name = body.name().replaceFirst("^(Préfecture|Conseil régional) ", "");
            if (!name.equals(body.name()) && !body.territoryName().isEmpty()) {
                articles.put(SearchName.of(body.territoryName()), name);
            }
        }
        return articles;
    }

    private static String otherThan(KnownBody parent, String[] places) {
        for (String place : places) {
            if (!BodyNames.key(place).equals(BodyNames.key(parent.territoryName()))) {
                return BodyNames.printed(place);
            }
        }
        return BodyNames.printed(places[0]);
    }

    private static BodyKind kind(String sourceKind) {
        return switch (sourceKind) {
            case "epci" -> BodyKind.EPCI;
            case "sous_pref" -> BodyKind.SUB_PREFECTURE;
            case "commissariat_police" -> BodyKind.POLICE;
            case "rectorat" -> BodyKind.RECTORAT;
            case "ta", "caa" -> BodyKind.COURT;
            case "autorite" -> BodyKind.AUTHORITY;
            case "cdg", "crous", "ademe" -> BodyKind.OTHER;
            default -> BodyKind.STATE_SERVICE;
        };
    }

    private static BodyKind kindOfName(String name) {
        String key = BodyNames.key(name);
        if (key.matches(".*(hospital|hopita|sante mentale).*")) {
            return BodyKind.HOSPITAL;
        }
        if (key.matches("^(universite|faculte|ecole normale|institut national sciences appliquees).*")) {
            return BodyKind.UNIVERSITY;
        }
        if (key.startsWith("ministere")) {
            return BodyKind.MINISTRY;
        }
        if (key.startsWith("rectorat")) {
            return BodyKind.RECTORAT;
        }
        return key.matches("^(autorite|haute autorite|defenseur|commission nationale|conseil superieur).*")
                ? BodyKind.AUTHORITY
                : BodyKind.OTHER;
    }
}
