package io.crmrules.report;

import io.crmrules.support.Sha256;
import java.util.HexFormat;

/** Identifies a violation over runs, whatever its texts say. */
final class Fingerprint {

    private static final int BYTES = 12;

    private Fingerprint() {}

    static String of(String criterion, Subject subject, String deal, String key) {
        String identity = String.join("\n", criterion, subject.type().name(), subject.id(), deal, key);
        return HexFormat.of().formatHex(Sha256.of(identity), 0, BYTES);
    }
}
