package org.saisine.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a page is looked at; it stays so from page to page.
 *
 * @param zoom 1 fits the width that is there
 * @param textAlone without the picture
 */
record Look(String zoom, boolean textAlone) {

    private static final String FITTING = "1";

    static Look of(String zoom, String view) {
        return new Look(zoom.equals("1.5") || zoom.equals("2") ? zoom : FITTING, view.equals("texte"));
    }

    public boolean enlarged() {
        return !zoom.equals(FITTING) && !textAlone;
    }

    /** The name of the style, without a dot. */
    public String style() {
        return "zoom-" + zoom.replace(".", "");
    }

    /** What an address says of it; nothing of what goes without saying. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!zoom.equals(FITTING)) {
            fields.put("zoom", zoom);
        }
        if (textAlone) {
            fields.put("vue", "texte");
        }
        return fields;
    }
}
