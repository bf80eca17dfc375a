package org.saisine.platform;

import java.util.function.Consumer;

/**
 * The service answers now.
 *
 * @param address what a person types into their browser, on this machine
 * @param console where a sentence for whoever started the service goes
 */
public record ServiceReady(String address, Consumer<String> console) {

    public void say(String sentence) {
        console.accept(sentence);
    }
}
