package org.saisine.publicbody;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks bodies for one query: every word must be found in a name, in the kind of the body or in its département; exact
 * before begun before misspelt, whole names before parts, big towns before their namesakes.
 */
class DirectoryRanking {

    private static final float IN_DEPARTMENT = 0.9f;
    private static final float WHOLE_NAME = 2;
    private static final float PART_OF_NAME = 3;
    private static final float OTHER_NAME = -1;
    private static final float A_WORD = 10;
    private static final float POPULATION = 0.25f;

    /** Bodies whose words match less well than the best by more than this are noise. */
    private static final float TOLERANCE = 0.2f;

    /** How words are looked for, one after the other until something is found. */
    private enum Mode {
        AS_WRITTEN,
        FORGIVING,
        /** A word may be found nowhere, as long as another stands in the name, well spelt. */
        IN_PART
    }

    private final DirectoryIndex index;
    private final QueryWords query;

    /** Of each body: how well its best name answers all words together; 0 where none does. */
    private final float[] quality;

    private final float[] score;

    DirectoryRanking(DirectoryIndex index, QueryWords query) {
        this.index = index;
        this.query = query;
        this.quality = new float[index.size()];
        this.score = new float[index.size()];
    }

    /** The bodies found, best first, by their place in the index. */
    int[] best() {
        if (query.words().isEmpty()) {
            Arrays.fill(quality, 1);
            return sorted(among(found()));
        }
        for (Mode mode : Mode.values()) {
            rateNames(mode);
            if (isEnough(mode)) {
                break;
            }
        }
        return sorted(among(found()));
    }

    /** Where every word was found as it is written, what is misspelt would be too far behind to be shown. */
    private boolean isEnough(Mode mode) {
        float best = (float) IntStream.range(0, index.size())
                .mapToDouble(b -> quality[b])
                .max()
                .orElse(0);
        return mode == Mode.AS_WRITTEN
                ? best > query.words().size() - TOLERANCE / 2
                : best > 0 || query.words().size() == 1;
    }

    private int[] found() {
        return IntStream.range(0, index.size()).filter(b -> quality[b] > 0).toArray();
    }

    private int[] sorted(int[] found) {
        float best =
                (float) IntStream.of(found).mapToDouble(b -> quality[b]).max().orElse(0);
        return IntStream.of(found)
                .filter(b -> quality[b] >= best - TOLERANCE)
                .boxed()
                .sorted(Comparator.comparing((Integer b) -> -score(b)).thenComparing(b -> index.bodies[b].id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private float score(int body) {
        return score[body]
                + prior(index.bodies[body].kind())
                + POPULATION * (float) Math.log(1.0 + index.bodies[body].population());
    }

    /** Codes narrow what words found; where words and code contradict each other, the words are kept. */
    private int[] among(int[] found) {
        if (query.codes().isEmpty()) {
            return found;
        }
        int[] narrowed =
                IntStream.of(found).filter(b -> hasCodes(index.bodies[b])).toArray();
        return narrowed.length == 0 && !query.words().isEmpty() ? found : narrowed;
    }

    private boolean hasCodes(SearchableBody body) {
        return query.codes().stream().allMatch(code -> switch (code.length()) {
            case 9 -> body.siren().equals(code);
            case 14 -> !body.siren().isEmpty() && code.startsWith(body.siren());
            case 5 ->
                body.insee().equals(code)
                        || body.postcodes().contains(code)
                        || body.otherNames().contains(code);
            default ->
                body.departmentCode().equals(code)
                        || body.insee().startsWith(code)
                        || body.postcodes().stream().anyMatch(p -> p.startsWith(code));
        });
    }

    private void rateNames(Mode mode) {
        int names = index.bodyOf.length;
        float[] sum = new float[names];
        byte[] inName = new byte[names];
        boolean[] out = new boolean[names];
        for (String word : query.words()) {
            rateWord(word, mode, sum, inName, out);
        }
        for (int name = 0; name < names; name++) {
            if (mode == Mode.IN_PART ? inName[name] > 0 : !out[name]) {
                rate(name, sum[name], inName[name]);
            }
        }
    }

    private void rateWord(String word, Mode mode, float[] sum, byte[] inName, boolean[] out) {
        float least = mode == Mode.IN_PART ? Likeness.BEGINNING : 0;
        float[] inNames = inNames(word, mode == Mode.FORGIVING);
        float[] byKind = KindWords.named(word);
        float[] byDepartment = byDepartment(word);
        for (int name = 0; name < sum.length; name++) {
            int body = index.bodyOf[name];
            float best = Math.max(byKind[index.bodies[body].kind().ordinal()], byDepartment[index.departmentOf[body]]);
            if (inNames[name] > 0 && inNames[name] >= least) {
                inName[name]++;
                best = Math.max(best, inNames[name]);
            }
            sum[name] += best;
            out[name] |= best == 0;
        }
    }

    private float[] inNames(String word, boolean forgiving) {
        float[] found = new float[index.bodyOf.length];
        Likeness likeness = new Likeness(word, forgiving);
        for (int known = 0; known < index.words.length; known++) {
            float like = likeness.to(index.words[known], index.letters[known]);
            if (like > 0) {
                for (int name : index.namesWith[known]) {
                    found[name] = Math.max(found[name], like);
                }
            }
        }
        return found;
    }

    private float[] byDepartment(String word) {
        float[] found = new float[index.departments.size()];
        for (int department = 0; department < found.length; department++) {
            for (String known : index.departments.get(department)) {
                boolean meant = known.equals(word) || word.length() > 3 && known.startsWith(word);
                found[department] = meant ? IN_DEPARTMENT : found[department];
            }
        }
        return found;
    }

    private void rate(int name, float sum, int inName) {
        int body = index.bodyOf[name];
        float coverage = Math.min(1f, (float) inName / index.lengthOf[name]);
        boolean alias = !index.first[name] && index.bodies[body].kind() == BodyKind.COMMUNE;
        float rated = A_WORD * sum / query.words().size()
                + PART_OF_NAME * coverage
                + (coverage == 1 ? WHOLE_NAME : 0)
                + (alias ? OTHER_NAME : 0);
        if (quality[body] == 0 || rated > score[body]) {
            score[body] = rated;
        }
        quality[body] = Math.max(quality[body], sum);
    }

    /** What people look for most, where nothing else decides. */
    private static float prior(BodyKind kind) {
        return switch (kind) {
            case COMMUNE -> 1;
            case REGION, DEPARTEMENT -> 0.7f;
            case PREFECTURE, OVERSEAS -> 0.6f;
            case EPCI -> 0.4f;
            case FORMER_COMMUNE -> -1.5f;
            default -> 0;
        };
    }

    /** What {@link #best} says as bodies. */
    List<SearchableBody> bodies() {
        return IntStream.of(best()).mapToObj(b -> index.bodies[b]).toList();
    }
}
