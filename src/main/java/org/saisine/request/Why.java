package org.saisine.request;

/** Says in French what was corrected between two computations (see {@link Venue#basis}). */
final class Why {

    private Why() {}

    static String between(String before, String after) {
        String[] then = before.split("/", 3);
        String[] now = after.split("/", 3);
        if (then.length < 3 || now.length < 3 || !then[0].equals(now[0])) {
            return "Les règles de calcul ou les jours fériés ont été corrigés.";
        }
        if (!then[1].equals(now[1])) {
            return "Le lieu de résidence du demandeur a changé\u00a0: le délai de distance aussi (CJA, art. R. 421-7).";
        }
        return then[2].equals(now[2])
                ? "Le calcul a été refait."
                : "Le territoire de l’administration a été corrigé\u00a0: les jours fériés de son tribunal aussi.";
    }
}
