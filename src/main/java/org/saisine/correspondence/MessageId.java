package org.saisine.correspondence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The Message-ID of a mail, derived from what makes it unique: sent again, it is the same message for everybody. */
public final class MessageId {

    private static final int BYTES = 16;

    private MessageId() {}

    /** @param from the sending address, whose domain the identifier takes */
    public static String of(String dedupeKey, String from) {
        String domain = from.substring(from.indexOf('@') + 1);
        return "<" + digest(dedupeKey) + "@" + domain + ">";
    }

    /** What tells a text from any other, without telling the text. */
    public static String digest(String text) {
        return HexFormat.of().formatHex(sha256(text), 0, BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
