package org.saisine.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says of itself, in words that its owner recognises: « Firefox sous Linux ». */
final class Browser {

    private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // The order matters: nearly all of them pretend to be the ones below.
        PROGRAMS.put("Edg/", "Edge");
        PROGRAMS.put("OPR/", "Opera");
        PROGRAMS.put("Firefox/", "Firefox");
        PROGRAMS.put("Chrome/", "Chrome");
        PROGRAMS.put("Safari/", "Safari");
        PROGRAMS.put("curl/", "curl");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iOS");
        SYSTEMS.put("iPad", "iPadOS");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Browser() {}

    static String named(String userAgent) {
        String program = first(PROGRAMS, userAgent);
        String system = first(SYSTEMS, userAgent);
        if (program.isEmpty()) {
            return system.isEmpty() ? "Navigateur inconnu" : "Navigateur sous " + system;
        }
        return system.isEmpty() ? program : program + " sous " + system;
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
