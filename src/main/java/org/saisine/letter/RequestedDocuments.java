package org.saisine.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.saisine.deadline.Regime;
import org.saisine.publicbody.BodyKind;
import org.saisine.web.Problem;

/**
 * The numbered list of documents that a letter asks for, and the law that opens them.
 *
 * @param list one line each, so that none of them can break the list or the letter
 */
public record RequestedDocuments(List<String> list, Regime regime, BodyKind kind) {

    private static final Pattern DATA = Pattern.compile(
            "base de données|jeu de données|extraction|statistiques|tableur",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @throws Problem invalid, where the list is empty */
    public RequestedDocuments {
        list = list.stream()
                .map(RequestedDocuments::oneLine)
                .filter(document -> !document.isEmpty())
                .toList();
        if (list.isEmpty()) {
            throw Problem.invalid(
                    "Aucun document n’est demandé.", "Ajoutez au moins un document à la liste, puis recommencez.");
        }
    }

    static String oneLine(String document) {
        return document.replaceAll("[\\r\\n\\t ]+", " ").strip();
    }

    public boolean aboutEnvironment() {
        return regime == Regime.ENVIRONMENT;
    }

    /** Whether one of them may have to be drawn from a database (CE, 13 nov. 2020, n° 432832). */
    public boolean heldAsData() {
        return list.stream().anyMatch(document -> DATA.matcher(document).find());
    }

    /**
     * The article of the CGCT by which anyone may ask a local authority for its minutes, budgets, accounts and orders;
     * empty where there is none.
     */
    public String territorialArticle() {
        return switch (kind) {
            case COMMUNE, FORMER_COMMUNE -> "L.\u00a02121-26";
            case EPCI -> "L.\u00a05211-46";
            case DEPARTEMENT -> "L.\u00a03121-17";
            case REGION -> "L.\u00a04132-16";
            default -> "";
        };
    }
}
