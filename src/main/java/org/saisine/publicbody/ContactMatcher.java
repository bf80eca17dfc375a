package org.saisine.publicbody;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which body a line of contacts belongs to: by its identifier, the INSEE code inside it, or its name. */
class ContactMatcher {

    private static final Pattern DELEGATED = Pattern.compile("(?iu)^mairi[eé] d[ée]l[ée]gu[ée]e.*");
    private static final Pattern DISTRICT = Pattern.compile("(?iu).*\\barrondissements?$");

    private final KnownBodies known;
    private final FreshBodies fresh;

    ContactMatcher(KnownBodies known) {
        this.known = known;
        this.fresh = new FreshBodies(known);
    }

    Match match(ContactRow row) {
        Optional<Match> sameKey = known.byRef(row.sourceId()).map(Match.Found::new);
        return sameKey.orElseGet(() -> switch (row.sourceKind()) {
            case "mairie", "mairie_com" -> townHall(row);
            case "prefecture", "prefecture_region" -> of(row, "prefecture-" + row.departmentCode());
            case "cg" -> of(row, "departement-" + row.departmentCode());
            case "cr" -> named(row);
            case "epci" -> grouping(row);
            default -> new Match.Fresh(fresh.of(row));
        });
    }

    private Match of(ContactRow row, String ref) {
        Optional<Match> found = known.byRef(ref).map(Match.Found::new);
        return found.orElseGet(() -> named(row));
    }

    private Match named(ContactRow row) {
        List<KnownBody> named = known.named(row.label(), Set.of(row.departmentCode()));
        return named.size() == 1
                ? new Match.Found(named.getFirst())
                : new Match.Refused("Cette collectivité n’existe plus sous ce nom.", named);
    }

    private Match grouping(ContactRow row) {
        List<KnownBody> there = known.of(BodyKind.EPCI, Set.of(row.departmentCode()));
        List<KnownBody> meant = new GroupingNames(there).meantBy(BodyNames.withoutCode(row.label()));
        return meant.size() == 1 ? new Match.Found(meant.getFirst()) : new Match.Fresh(fresh.of(row));
    }

    /** A code of 2019 may since name a commune nouvelle: only a town hall of the same name is attached to it. */
    private Match townHall(ContactRow row) {
        String place = FreshBodies.place(row.label());
        Optional<KnownBody> commune = known.commune(row.insee());
        boolean delegated = DELEGATED.matcher(row.label()).matches();
        if (commune.isPresent() && !delegated && isSame(place, commune.get())) {
            return new Match.Found(commune.get());
        }
        Optional<KnownBody> parent = commune.or(() -> known.successor(row.insee()));
        if (DISTRICT.matcher(place).matches()) {
            return new Match.Fresh(fresh.district(row, parent));
        }
        boolean merged =
                parent.isPresent() && (delegated || !parent.get().otherNames().isEmpty());
        return new Match.Fresh(fresh.formerCommune(row, place, merged ? parent : Optional.empty()));
    }

    private static boolean isSame(String place, KnownBody commune) {
        String written = BodyNames.key(place);
        String official = BodyNames.key(commune.territoryName());
        if (written.equals(official)) {
            return true;
        }
        boolean merged = !commune.otherNames().isEmpty();
        return !merged && (isWithin(written, official) || isWithin(official, written) || isMisspelt(written, official));
    }

    private static boolean isWithin(String shorter, String longer) {
        return List.of(longer.split(" ")).containsAll(List.of(shorter.split(" ")));
    }

    private static boolean isMisspelt(String written, String official) {
        return EditDistance.between(written, official, 2) <= 2 && official.length() > 5;
    }
}
