package org.saisine.correspondence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a reply probably means, from the phrases that administrations use. A suggestion only: a person says what it means.
 */
final class ReplySuggestion {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    /** The first that matches wins: what is said beside something else comes before it. */
    private static final List<Rule> RULES = List.of(
            rule(
                    ReplyMeaning.OPINION_ISSUED,
                    "commission d acces aux documents administratifs .{0,400}(emet|a emis).{0,60}\\bavis",
                    "la commission (emet|rend) .{0,40}\\bavis (favorable|defavorable)",
                    "\\bdeclare (la demande d avis )?(irrecevable|sans objet)\\b.{0,200}\\bcommission"),
            rule(
                    ReplyMeaning.EXTENSION_NOTIFIED,
                    "delai (de reponse )?(est|sera) (porte|prolonge|etendu) (a|de) (deux|un) mois",
                    "proroge\\w* .{0,40}delai"),
            rule(
                    ReplyMeaning.FEE_NOTICE,
                    "(cout|frais|montant) (de (la )?(reproduction|copie|l envoi)|d envoi).{0,80}(euros?|€)",
                    "s eleve\\w* a [\\d ,.]+ ?(euros?|€)",
                    "\\bdevis\\b.{0,80}(reproduction|copie)"),
            rule(
                    ReplyMeaning.NOT_HELD,
                    "n est pas en possession",
                    "ne (detient|dispose) pas (de|d|du|des|ce|cet|ces|les?)\\b",
                    "(document|documents|piece|pieces) .{0,60}n existe(nt)? pas",
                    "n a pas ete (etabli|realise|elabore)",
                    "\\binexistant"),
            rule(
                    ReplyMeaning.TRANSMITTED,
                    "(transmets|transmettons|ai transmis|avons transmis|est transmise|a ete transmise)"
                            + " .{0,60}(votre|la|cette) (demande|courrier)?.{0,80}(compet|prefecture|ministere|mairie|autorite)",
                    "votre (demande|courrier) .{0,40}transmis\\w* .{0,60}(compet|prefecture|ministere)"),
            rule(
                    ReplyMeaning.EXPRESS_REFUSAL,
                    "(ne (puis|peux|peut|pouvons|saurais|saurions)|n est pas possible|impossible).{0,60}"
                            + "(suite favorable|donner suite|repondre favorablement|communiquer|faire droit)",
                    "(refuse|refusons|rejette|rejetons|decide de rejeter|oppose un refus).{0,60}(demande|communication|communiquer)",
                    "(n est|ne sont) pas communicables?",
                    "ai le regret"),
            rule(
                    ReplyMeaning.CLARIFICATION_REQUESTED,
                    "(preciser|precision|precisions).{0,60}(demande|document|objet|periode)",
                    "votre demande .{0,40}(imprecise|trop (large|generale))"),
            rule(
                    ReplyMeaning.PARTIAL_DISCLOSURE,
                    "(ci joints?|ci jointes?|pieces? jointes?).{0,300}(ulterieurement|seront (adresses|transmis)|a l exception|occult)",
                    "(communication|reponse) partielle"),
            rule(
                    ReplyMeaning.DISCLOSURE,
                    "(veuillez trouver|vous trouverez|vous prie de (bien vouloir )?trouver|vous adresse|vous transmets|vous communique)"
                            + ".{0,80}(ci joint|ci apres|ci dessous|pieces? jointes?|documents? demandes?|lien)",
                    "(documents? demandes?).{0,60}(ci joint|pieces? jointes?)"),
            rule(
                    ReplyMeaning.ACKNOWLEDGED,
                    "accus\\w* (de )?reception",
                    "accus\\w* d enregistrement",
                    "(ai|avons) bien (recu|pris connaissance)",
                    "votre (demande|courriel|message|courrier) .{0,60}(bien )?(ete )?(recue?|enregistree?)"));

    private ReplySuggestion() {}

    /** The likely meaning; empty where no phrase is known. */
    static Optional<ReplyMeaning> of(String text) {
        String plain = plain(text);
        return RULES.stream()
                .filter(rule -> rule.fits(plain))
                .map(Rule::meaning)
                .findFirst();
    }

    /** Lower case, without accents, apostrophes, hyphens or line breaks. */
    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = bare.toLowerCase(Locale.FRENCH).replaceAll("['’-]", " ");
        return SPACES.matcher(words).replaceAll(" ");
    }

    private static Rule rule(ReplyMeaning meaning, String... phrases) {
        return new Rule(meaning, List.of(phrases).stream().map(Pattern::compile).toList());
    }

    private record Rule(ReplyMeaning meaning, List<Pattern> phrases) {
        boolean fits(String text) {
            return phrases.stream().anyMatch(phrase -> phrase.matcher(text).find());
        }
    }
}
