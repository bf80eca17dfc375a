package org.saisine.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of French typography that a machine can check, on lines of text stripped of any markup. */
final class Typography {

    private record Rule(String sentence, Pattern fault) {

        static Rule of(String sentence, String fault) {
            return new Rule(sentence, Pattern.compile(fault));
        }
    }

    private static final String ORDINARY_SPACE = "[ \\t]";

    /** Faults wherever French may stand, code included. */
    private static final List<Rule> ANYWHERE = List.of(
            Rule.of(
                    "straight apostrophe",
                    "(?i)(?<![\\p{L}’])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd|presqu)'(?=\\p{L})"),
            Rule.of("ordinary space before ; ! or ?", ORDINARY_SPACE + "[;!?](?=\\s|$)"),
            Rule.of("ordinary space before :", ORDINARY_SPACE + ":(?=\\s|$)"),
            Rule.of("ordinary space inside « »", "«" + ORDINARY_SPACE + "|" + ORDINARY_SPACE + "»"));

    /** Faults in what is only French. */
    private static final List<Rule> IN_FRENCH = List.of(
            Rule.of("straight apostrophe", "\\p{L}'\\p{L}"),
            Rule.of("straight quotation mark", "(?<![=\\p{L}¤])\"\\p{L}"),
            Rule.of("no space before ; ! or ?", "[\\p{L}\\d)»][;!?](?=\\s|$)"),
            Rule.of("wide no-break space before ; ! or ?", "\u00a0[;!?]"),
            Rule.of("no space before :", "[\\p{L}\\d)»]:(?=\\s|$)"),
            Rule.of("no space inside « »", "«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»"),
            Rule.of("three dots instead of …", "\\.\\.\\."),
            Rule.of("breakable space after n°", "\\bn°" + ORDINARY_SPACE),
            Rule.of("breakable space in an article", "\\b[LRDA]\\.\\*?" + ORDINARY_SPACE + "(?=\\d)"),
            Rule.of("breakable space before a unit", "\\d" + ORDINARY_SPACE + "(?:[€%]|[kMGT]o\\b)"),
            Rule.of("breakable space between thousands", "(?<![\\d.-])\\d{1,3}" + ORDINARY_SPACE + "\\d{3}(?![\\d-])"),
            Rule.of("capital without its accent", "\\b(?:Etat|Ecrire|Eviter|Evaluation|Etes|Etape|Etablir|Equipe)"),
            Rule.of("œ in two letters", "(?i)\\b(?:oeuvre|coeur|soeur|voeu|noeud)"));

    private Typography() {}

    /** What is wrong with a line of French. */
    static List<String> faultsInFrench(String line) {
        List<String> faults = new ArrayList<>(faultsAnywhere(line));
        faults.addAll(sentences(IN_FRENCH, line));
        return faults.stream().distinct().toList();
    }

    /** What is wrong with a line that may be French or code. */
    static List<String> faultsAnywhere(String line) {
        return sentences(ANYWHERE, line);
    }

    private static List<String> sentences(List<Rule> rules, String line) {
        return rules.stream()
                .flatMap(rule -> rule.fault().matcher(line).find() ? Stream.of(rule.sentence()) : Stream.empty())
                .toList();
    }
}
