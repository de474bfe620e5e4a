package io.crmrules.drools.internal.finding;

import io.crmrules.report.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies a violation over runs, whatever its texts say. */
public final class Fingerprint {

    private static final int BYTES = 12;

    private Fingerprint() {}

    static String of(String criterion, Subject subject, String deal, String key) {
        String identity = String.join("\n", criterion, subject.type().name(), subject.id(), deal, key);
        byte[] hash = sha256().digest(identity.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
