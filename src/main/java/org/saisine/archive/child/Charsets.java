package org.saisine.archive.child;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes of text whose encoding has been declared; what is not known or plainly wrong is guessed. */
final class Charsets {

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    static String decoded(byte[] bytes, @Nullable String contentType) {
        Matcher declared = DECLARED.matcher(contentType == null ? "" : contentType);
        if (!declared.find() || !Charset.isSupported(declared.group(1))) {
            return PlainText.decoded(bytes);
        }
        Charset charset = Charset.forName(declared.group(1));
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)
                ? PlainText.decoded(bytes)
                : new String(bytes, charset);
    }
}
