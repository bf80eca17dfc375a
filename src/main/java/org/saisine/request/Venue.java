package org.saisine.request;

import java.util.Arrays;
import org.saisine.deadline.Edition;
import org.saisine.deadline.Territory;

/**
 * What moves the dates of a request besides its journal: where the requester lives and where the court sits, by the names
 * that the team and the directory give.
 */
record Venue(String residence, String seat) {

    Territory livesIn() {
        return territory(residence);
    }

    /** No French court sits abroad. */
    Territory court() {
        Territory court = territory(seat);
        return court == Territory.ABROAD ? Territory.METROPOLE : court;
    }

    /** With the edition of the rules, all that the dates were computed from; as {@link RecordsRequests} compares it. */
    String basis() {
        return Edition.current() + "/" + residence + "/" + seat;
    }

    private static Territory territory(String name) {
        return Arrays.stream(Territory.values())
                .filter(territory -> territory.name().equals(name))
                .findFirst()
                .orElse(Territory.METROPOLE);
    }
}
