package org.saisine.publicbody;

/** How many letters must be changed, added, left out or swapped with their neighbour (optimal string alignment). */
final class EditDistance {

    private EditDistance() {}

    /** @return the distance, or {@code most + 1} as soon as it is known to be greater than {@code most} */
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = cost(a, b, i, j, beforeLast, last, row);
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static int cost(String a, String b, int i, int j, int[] beforeLast, int[] last, int[] row) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int cost = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
    }
}
