package org.saisine.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saisine.letter.Piece.Kind;

/** The papers that go along with an application to a court (inventaire des pièces; CJA, art. R. 412-2), cited by their number. */
public record Inventory(List<Piece> pieces) {

    public String request() {
        return cited(Kind.REQUEST);
    }

    public String receipt() {
        return cited(Kind.RECEIPT);
    }

    public String acknowledgement() {
        return cited(Kind.ACKNOWLEDGEMENT);
    }

    public String refusal() {
        return cited(Kind.REFUSAL);
    }

    public String referral() {
        return cited(Kind.REFERRAL);
    }

    public String registration() {
        return cited(Kind.REGISTRATION);
    }

    public String opinion() {
        return cited(Kind.OPINION);
    }

    public String confirmation() {
        return cited(Kind.CONFIRMATION);
    }

    public String reasons() {
        return cited(Kind.REASONS);
    }

    /** (pièce n° 3), (pièces n° 3, 4), after a space; empty where there is none. */
    private String cited(Kind kind) {
        List<Integer> numbers = IntStream.range(0, pieces.size())
                .filter(i -> pieces.get(i).kind() == kind)
                .mapToObj(i -> i + 1)
                .toList();
        String joined = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : (numbers.size() > 1 ? " (pièces n°\u00a0" : " (pièce n°\u00a0") + joined + ")";
    }
}
