package org.saisine.publicbody;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The bodies that follow from the administrative map: mairies, intercommunalités, départements, régions, préfectures. */
final class Territories {

    static final List<String> HEADER = List.of(
            "key",
            "kind",
            "name",
            "territory_name",
            "other_names",
            "insee",
            "siren",
            "department_code",
            "department_name",
            "region_code",
            "postcodes",
            "population",
            "territory",
            "tribunal",
            "website",
            "parent_key");
    static final int WEBSITE = HEADER.indexOf("website");
    private static final int DEPARTMENT = HEADER.indexOf("department_code");

    private final Function<String, JsonNode> data;
    private final Map<String, JsonNode> departments = new TreeMap<>();
    private final Map<String, JsonNode> communes = new HashMap<>();
    private final List<List<String>> bodies = new ArrayList<>();

    Territories(Function<String, JsonNode> data) {
        this.data = data;
        data.apply("departements").forEach(d -> departments.put(d.path("code").asText(), d));
        communes();
        groupings("epci");
        groupings("ept");
        departments();
        regions();
        States.bodies().forEach(bodies::add);
    }

    List<List<String>> bodies() {
        return bodies;
    }

    KnownBodies known() {
        return new KnownBodies(bodies.stream().map(Territories::known).toList());
    }

    private static KnownBody known(List<String> body) {
        String others = body.get(HEADER.indexOf("other_names"));
        return new KnownBody(
                body.getFirst(),
                BodyKind.valueOf(body.get(1)),
                body.get(2),
                body.get(3),
                others.isEmpty() ? List.of() : List.of(others.split("\\|")),
                body.get(HEADER.indexOf("insee")),
                body.get(DEPARTMENT),
                List.of(body.get(HEADER.indexOf("postcodes")).split(" ")));
    }

    /** Adds what follows from the département: its name, the region, the calendar and the court. */
    List<String> located(List<String> body) {
        List<String> located = new ArrayList<>(body);
        String code = body.get(DEPARTMENT);
        JsonNode department = departments.get(code);
        if (department != null) {
            located.set(DEPARTMENT + 1, department.path("nom").asText().replace("'", "’"));
            located.set(DEPARTMENT + 2, department.path("region").asText());
        }
        located.set(HEADER.indexOf("territory"), Departments.territory(code));
        located.set(HEADER.indexOf("tribunal"), Departments.tribunal(code));
        return located;
    }

    static List<String> line(
            String key,
            BodyKind kind,
            String name,
            String territory,
            List<String> others,
            String insee,
            String siren,
            String department,
            String region,
            List<String> postcodes,
            String population,
            String parent) {
        return List.of(
                key,
                kind.name(),
                BodyNames.printed(name),
                BodyNames.printed(territory),
                String.join("|", others),
                insee,
                siren,
                department,
                "",
                region,
                String.join(" ", postcodes),
                population,
                "",
                "",
                "",
                parent);
    }

    private void communes() {
        Map<String, List<String>> merged = new HashMap<>();
        for (JsonNode place : data.apply("communes")) {
            String type = place.path("type").asText();
            if (type.equals("commune-actuelle")) {
                communes.put(place.path("code").asText(), place);
            } else if (!type.equals("arrondissement-municipal")) {
                List<String> names =
                        merged.computeIfAbsent(place.path("chefLieu").asText(), c -> new ArrayList<>());
                names.add(place.path("nom").asText());
                names.add(place.path("code").asText());
            }
        }
        for (JsonNode commune : new TreeMap<>(communes).values()) {
            List<String> others =
                    new ArrayList<>(merged.getOrDefault(commune.path("code").asText(), List.of()));
            commune.path("anciensCodes").forEach(c -> others.add(c.asText()));
            bodies.add(commune(commune, others));
        }
    }

    private static List<String> commune(JsonNode commune, List<String> others) {
        String code = commune.path("code").asText();
        String town = commune.path("nom").asText();
        others.remove(town);
        others.remove(code);
        if (code.equals("75056")) {
            others.addAll(List.of("Ville de Paris", "Conseil de Paris", "Département de Paris"));
        }
        return line(
                "commune-" + code,
                States.isCommune(code) ? BodyKind.COMMUNE : BodyKind.OVERSEAS,
                States.isCommune(code) ? "Mairie " + of(commune, town) : States.overseasName(code, town),
                town,
                others,
                code,
                commune.path("siren").asText(""),
                commune.path("departement").asText(),
                "",
                texts(commune.path("codesPostaux")),
                commune.path("population").asText(""),
                "");
    }

    private void groupings(String file) {
        for (JsonNode grouping : data.apply(file)) {
            Map<String, Integer> weights = new TreeMap<>();
            grouping.path("membres")
                    .forEach(m -> weights.merge(
                            communes.containsKey(m.path("code").asText())
                                    ? communes.get(m.path("code").asText())
                                            .path("departement")
                                            .asText()
                                    : Departments.ofInsee(m.path("code").asText()),
                            m.path("populationTotale").asInt(),
                            Integer::sum));
            String department = weights.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            String code = grouping.path("code").asText();
            bodies.add(line(
                    "epci-" + code,
                    BodyKind.EPCI,
                    groupingName(grouping),
                    grouping.path("nom").asText(),
                    States.usualNames(code),
                    "",
                    code,
                    department,
                    "",
                    List.of(),
                    population(grouping),
                    ""));
        }
    }

    private static String population(JsonNode grouping) {
        return grouping.has("populationTotale")
                ? grouping.path("populationTotale").asText()
                : Integer.toString(StreamSupport.stream(grouping.path("membres").spliterator(), false)
                        .mapToInt(m -> m.path("populationTotale").asInt())
                        .sum());
    }

    private static String groupingName(JsonNode grouping) {
        String name = grouping.path("nom").asText();
        return switch (grouping.path("type").asText()) {
            case "CC" -> name.replaceFirst("^CC ", "Communauté de communes ");
            case "CA" -> name.replaceFirst("^CA ", "Communauté d’agglomération ");
            case "CU" -> name.replaceFirst("^CU ", "Communauté urbaine ");
            case "EPT" -> "Établissement public territorial " + name;
            default -> name;
        };
    }

    private void departments() {
        for (JsonNode department : departments.values()) {
            String code = department.path("code").asText();
            String name = department.path("nom").asText();
            if (!department.path("zone").asText().equals("com")) {
                bodies.add(line(
                        "prefecture-" + code,
                        BodyKind.PREFECTURE,
                        "Préfecture " + of(department, name),
                        name,
                        regionsLedFrom(code),
                        "",
                        "",
                        code,
                        "",
                        List.of(),
                        population(code),
                        ""));
                if (States.hasCouncil(code)) {
                    bodies.add(line(
                            "departement-" + code,
                            BodyKind.DEPARTEMENT,
                            "Conseil départemental " + of(department, name),
                            name,
                            States.namesOfCouncil(code, of(department, name)),
                            "",
                            "",
                            code,
                            "",
                            List.of(),
                            population(code),
                            ""));
                }
            }
        }
    }

    private List<String> regionsLedFrom(String department) {
        List<String> names = new ArrayList<>();
        for (JsonNode region : data.apply("regions")) {
            if (Departments.ofInsee(region.path("chefLieu").asText()).equals(department)
                    && !region.path("zone").asText().equals("com")) {
                names.add("Préfecture de région " + region.path("nom").asText());
                names.add("Préfecture " + region.path("nom").asText());
            }
        }
        return names;
    }

    private void regions() {
        for (JsonNode region : data.apply("regions")) {
            String code = region.path("code").asText();
            if (States.hasRegionalCouncil(code)) {
                String name = region.path("nom").asText();
                String of = code.equals("75") ? "de " + name : of(region, name);
                bodies.add(line(
                        "region-" + code,
                        BodyKind.REGION,
                        "Conseil régional " + of,
                        name,
                        List.of("Région " + name),
                        "",
                        "",
                        Departments.ofInsee(region.path("chefLieu").asText()),
                        "",
                        List.of(),
                        regionPopulation(code),
                        ""));
            }
        }
    }

    private String population(String department) {
        return sum("departement", department);
    }

    private String regionPopulation(String region) {
        return sum("region", region);
    }

    private String sum(String field, String code) {
        return Integer.toString(communes.values().stream()
                .filter(c -> c.path(field).asText().equals(code))
                .mapToInt(c -> c.path("population").asInt())
                .sum());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(t -> texts.add(t.asText()));
        return texts;
    }

    /** INSEE says with each name which article it takes (TNCC). */
    private static String of(JsonNode place, String name) {
        return switch (place.path("typeLiaison").asInt(-1)) {
            case 0 -> name.matches("Les .*|Le .*") ? PlaceName.withDe(name) : "de " + name;
            case 1 -> "d’" + name;
            case 2 -> name.startsWith("Le ") ? PlaceName.withDe(name) : "du " + name;
            case 3 -> name.startsWith("La ") ? "de " + name : "de la " + name;
            case 4 -> name.startsWith("Les ") ? PlaceName.withDe(name) : "des " + name;
            case 5 -> name.startsWith("L'") ? "de " + name : "de l’" + name;
            default -> PlaceName.withDe(name);
        };
    }
}
