package org.saisine.archive;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reading comes to, and why, in French. */
record Verdict(DocumentState state, String reason) {

    static final String KEPT = "Ce format est conservé tel quel\u202f; son texte n’est pas lu.";

    static final String PROTECTED = "Le fichier est protégé par un mot de passe. Il est conservé tel quel et peut être"
            + " téléchargé. Donnez le mot de passe pour que son texte soit cherchable\u202f: il ne sera pas conservé.";

    static final String BROKEN = "Le fichier est abîmé ou incomplet\u202f: il n’a pas pu être ouvert automatiquement."
            + " L’original est conservé tel quel et peut être téléchargé.";

    static final String NOT_WHAT_IT_CLAIMS =
            "Le contenu du fichier n’est pas ce que son nom annonce\u202f: il n’a pas pu"
                    + " être lu. L’original est conservé tel quel et peut être téléchargé.";

    private static final int NAMED = 12;

    private static final Pattern READ = Pattern.compile("(?i).+\\.(pdf|jpe?g|png|tiff?|gif|bmp|eml|html?|docx|odt)");

    /** Of a file that nobody reads here, by what its name promises. */
    static Verdict ofKept(String name) {
        return READ.matcher(name).matches()
                ? new Verdict(DocumentState.UNREADABLE, NOT_WHAT_IT_CLAIMS)
                : new Verdict(DocumentState.READY, KEPT);
    }

    /**
     * @param remark what the text pass noticed; may be empty
     * @param why what kept pages from being read, where it is known; may be empty
     * @param unreadable numbers of the pages without text, in order
     * @param pages how many there are in all
     */
    static Verdict of(String remark, String why, List<Integer> unreadable, int pages) {
        String lost = unreadable.isEmpty() ? "" : lost(unreadable, pages);
        String reason = Stream.of(remark, lost, why).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
        if (!unreadable.isEmpty() && unreadable.size() == pages) {
            return new Verdict(DocumentState.UNREADABLE, reason + " L’original est conservé tel quel.");
        }
        return new Verdict(reason.isEmpty() ? DocumentState.READY : DocumentState.PARTIAL, reason);
    }

    private static String lost(List<Integer> unreadable, int pages) {
        if (unreadable.size() == pages) {
            return pages == 1 ? "La page n’a pas pu être lue." : "Aucune page n’a pu être lue.";
        }
        return unreadable.size() == 1
                ? "Page\u00a0" + unreadable.get(0) + " illisible."
                : "Pages\u00a0" + numbers(unreadable) + " illisibles.";
    }

    private static String numbers(List<Integer> pages) {
        if (pages.size() > NAMED) {
            return pages.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
                    + " et "
                    + (pages.size() - NAMED)
                    + " autres";
        }
        String first =
                pages.stream().limit(pages.size() - 1L).map(String::valueOf).collect(Collectors.joining(", "));
        return first + " et " + pages.get(pages.size() - 1);
    }
}
