package org.saisine.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id (RFC 9106) and its PHC strings, which say themselves with what they were made. */
final class Argon2id {

    /** 19 MiB, two passes, one lane: what OWASP asks at least; about a fifth of a second on a small machine. */
    private static final Cost TODAY = new Cost(19_456, 2, 1);

    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    /** Memory in KiB, passes, lanes. */
    private record Cost(int memory, int passes, int lanes) {}

    private Argon2id() {}

    static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        TODAY.memory(),
                        TODAY.passes(),
                        TODAY.lanes(),
                        BASE64.encodeToString(salt),
                        BASE64.encodeToString(derive(password, salt, TODAY, 32)));
    }

    static boolean matches(String phc, String password) {
        Matcher parts = parsed(phc);
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(expected, derive(password, salt, costOf(parts), expected.length));
    }

    /** True where the hash was made with other parameters than those of today. */
    static boolean isOutdated(String phc) {
        return !costOf(parsed(phc)).equals(TODAY);
    }

    private static Matcher parsed(String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalArgumentException("This is not an Argon2id hash.");
        }
        return parts;
    }

    private static Cost costOf(Matcher parts) {
        return new Cost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    private static byte[] derive(String password, byte[] salt, Cost cost, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] key = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), key);
        return key;
    }
}
