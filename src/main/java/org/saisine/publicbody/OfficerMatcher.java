package org.saisine.publicbody;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which body a line of the CADA's directory names: by name and département; the postcode decides between homonyms. */
class OfficerMatcher {

    private static final Pattern TERRITORIAL =
            Pattern.compile("^(mairie|conseil (departemental|regional)|prefecture|collectivite) .*");
    private static final Pattern GONE = Pattern.compile("(?i).*\\((ne plus utiliser|n['’]existe plus).*");

    private final KnownBodies known;

    OfficerMatcher(KnownBodies known) {
        this.known = known;
    }

    Match match(OfficerRow row) {
        if (GONE.matcher(row.label()).matches()) {
            return new Match.Refused("Le fichier dit lui-même que cette administration n’existe plus.", List.of());
        }
        Set<String> departments = Departments.meantBy(row.department());
        List<KnownBody> named = known.named(row.label(), departments);
        if (named.isEmpty() && BodyNames.soundsLikeGrouping(row.label())) {
            named = groupings(departments).meantBy(row.label());
        }
        return switch (named.size()) {
            case 0 -> unknown(row, departments);
            case 1 -> new Match.Found(named.getFirst());
            default -> byPostcode(row, named);
        };
    }

    private static Match byPostcode(OfficerRow row, List<KnownBody> homonyms) {
        List<KnownBody> there = homonyms.stream()
                .filter(b -> b.postcodes().contains(row.postcode()))
                .toList();
        return there.size() == 1
                ? new Match.Found(there.getFirst())
                : new Match.Refused("Plusieurs administrations portent ce nom dans ce département.", homonyms);
    }

    private Match unknown(OfficerRow row, Set<String> departments) {
        if (BodyNames.soundsLikeGrouping(row.label())) {
            return new Match.Refused(
                    "Aucune intercommunalité de ce nom dans ce département.",
                    groupings(departments).near(row.label()));
        }
        if (TERRITORIAL.matcher(BodyNames.key(row.label())).matches()) {
            return new Match.Refused(
                    "Aucune administration de ce nom dans ce département.", near(row.label(), departments));
        }
        return new Match.Fresh(FreshBodies.of(
                row, departments.size() == 1 ? departments.iterator().next() : ""));
    }

    private GroupingNames groupings(Set<String> departments) {
        return new GroupingNames(known.of(BodyKind.EPCI, departments));
    }

    /** Berck for « Mairie de Berck-sur-Mer », Vire Normandie for « Mairie de Vire ». */
    private List<KnownBody> near(String label, Set<String> departments) {
        List<String> place = List.of(BodyNames.key(FreshBodies.place(label)).split(" "));
        return known.of(BodyKind.COMMUNE, departments).stream()
                .filter(c -> {
                    List<String> town = List.of(BodyNames.key(c.territoryName()).split(" "));
                    return town.containsAll(place) || place.containsAll(town);
                })
                .limit(5)
                .toList();
    }
}
