package org.saisine.account;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 random bits that its bearer shows; the database keeps only its {@link #hash()}. */
public record OpaqueToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public static OpaqueToken fresh() {
        return fresh("");
    }

    /** @param prefix what tells people (and secret scanners) where the token comes from */
    static OpaqueToken fresh(String prefix) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new OpaqueToken(prefix + BASE64.encodeToString(bits));
    }

    /** SHA-256: enough for 256 random bits, which nobody can guess one by one as they do passwords. */
    public String hash() {
        return Sha256.of(text);
    }

    /** What each form of this session must carry; knowing it does not give the session. */
    public String csrf() {
        return Sha256.of("csrf:" + text);
    }

    @Override
    public String toString() {
        return "OpaqueToken[…]";
    }
}
