package org.saisine.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a search, and of the same search narrowed, widened or further on. */
record SearchLinks(SearchForm form) {

    static final String PATH = "/archive";

    /** The same search with one filter more; with none for a value that is chosen already. */
    String toggled(String field, String value) {
        Map<String, String> fields = fields();
        fields.remove("page");
        if (value.equals(fields.get(field))) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return address(fields);
    }

    boolean isChosen(String field, String value) {
        return value.equals(fields().get(field));
    }

    /** One year, as a first and a last day. */
    String year(String year) {
        Map<String, String> fields = fields();
        fields.remove("page");
        if (isYear(year)) {
            fields.remove("from");
            fields.remove("to");
        } else {
            fields.put("from", year + "-01-01");
            fields.put("to", year + "-12-31");
        }
        return address(fields);
    }

    boolean isYear(String year) {
        return form.from().equals(year + "-01-01") && form.to().equals(year + "-12-31");
    }

    String page(int number) {
        Map<String, String> fields = fields();
        fields.put("page", Integer.toString(number));
        return address(fields);
    }

    public String sorted(String order) {
        Map<String, String> fields = fields();
        fields.remove("page");
        fields.put("sort", order);
        fields.values().removeIf(String::isBlank);
        return address(fields);
    }

    public String saying(String words) {
        Map<String, String> fields = fields();
        fields.remove("page");
        fields.put("q", words);
        return address(fields);
    }

    /** The words alone, in everything. */
    public String everywhere() {
        return address(Map.of("q", UserQuery.parse(form.q()).said().strip()));
    }

    /** What names this search among others: its fields, but the page. */
    String saved() {
        Map<String, String> fields = fields();
        fields.remove("page");
        return query(fields);
    }

    /** Where this search is saved. */
    public String save() {
        return PATH + "/recherches?" + saved();
    }

    /** All the results of this search, as a table or with the originals. */
    public String export(String extension) {
        Map<String, String> fields = fields();
        return PATH + "/resultats." + extension + (fields.isEmpty() ? "" : "?" + query(fields));
    }

    /** The fields of a form that changes {@code changed} and keeps the rest. */
    Map<String, String> keeping(List<String> changed) {
        Map<String, String> fields = fields();
        fields.keySet().removeAll(changed);
        return fields;
    }

    /** A document at a page, the same words marked, the first in sight. */
    static String document(long id, @Nullable Integer page, String words) {
        return document(id, page, words, Map.of());
    }

    static String document(long id, @Nullable Integer page, String words, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (page != null) {
            fields.put("page", page.toString());
        }
        if (!words.isBlank()) {
            fields.put("q", words);
        }
        fields.putAll(more);
        String query = query(fields);
        String place = words.isBlank() ? "" : "#" + Snippets.FIRST;
        return "/documents/" + id + (query.isEmpty() ? "" : "?" + query) + place;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("q", form.q());
        fields.put("kind", form.kind());
        fields.put("publicBodyId", form.publicBodyId());
        fields.put("from", form.from());
        fields.put("to", form.to());
        fields.put("request", form.request());
        fields.put("tag", form.tag());
        fields.put("source", form.source());
        fields.put("team", form.team());
        fields.put("sort", form.sort().equals("relevance") ? "" : form.sort());
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    private static String address(Map<String, String> fields) {
        return fields.isEmpty() ? PATH : PATH + "?" + query(fields);
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
