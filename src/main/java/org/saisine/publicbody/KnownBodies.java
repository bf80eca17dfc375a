package org.saisine.publicbody;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The directory as an import reads it: bodies by key, by INSEE code, by name within a département. */
class KnownBodies {

    private static final Pattern INSEE = Pattern.compile("\\d[0-9AB]\\d{3}");

    private final Map<String, KnownBody> byRef = new HashMap<>();
    private final Map<String, KnownBody> communes = new HashMap<>();
    private final Map<String, KnownBody> successors = new HashMap<>();
    private final Map<String, List<KnownBody>> byName = new HashMap<>();
    private final Map<String, List<KnownBody>> byDepartment = new HashMap<>();

    KnownBodies(Collection<KnownBody> bodies) {
        bodies.forEach(this::add);
    }

    final void add(KnownBody body) {
        byRef.put(body.ref(), body);
        byDepartment
                .computeIfAbsent(body.departmentCode(), d -> new ArrayList<>())
                .add(body);
        named(body.name(), body);
        body.otherNames().forEach(other -> named(other, body));
        if (body.kind() == BodyKind.COMMUNE || body.kind() == BodyKind.OVERSEAS) {
            communes.putIfAbsent(body.insee(), body);
            body.otherNames().stream()
                    .filter(other -> INSEE.matcher(other).matches())
                    .forEach(code -> successors.putIfAbsent(code, body));
        }
    }

    private void named(String name, KnownBody body) {
        List<KnownBody> same = byName.computeIfAbsent(BodyNames.key(name), k -> new ArrayList<>(1));
        if (!same.contains(body)) {
            same.add(body);
        }
    }

    Optional<KnownBody> byRef(String ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    Optional<KnownBody> commune(String insee) {
        return Optional.ofNullable(communes.get(insee));
    }

    /** The commune nouvelle that a former code now belongs to. */
    Optional<KnownBody> successor(String insee) {
        return Optional.ofNullable(successors.get(insee));
    }

    /** Bodies of that name in these départements; those of the nation and of regions are looked for everywhere. */
    List<KnownBody> named(String name, Set<String> departments) {
        return byName.getOrDefault(BodyNames.key(name), List.of()).stream()
                .filter(b -> departments.contains(b.departmentCode())
                        || b.departmentCode().isEmpty()
                        || b.kind() == BodyKind.REGION)
                .toList();
    }

    List<KnownBody> of(BodyKind kind, Set<String> departments) {
        return departments.stream()
                .sorted()
                .flatMap(d -> byDepartment.getOrDefault(d, List.of()).stream())
                .filter(b -> b.kind() == kind)
                .toList();
    }

    Collection<KnownBody> all() {
        return byRef.values();
    }
}
