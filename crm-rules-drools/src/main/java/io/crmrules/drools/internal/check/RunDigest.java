package io.crmrules.drools.internal.check;

import io.crmrules.drools.internal.finding.Fingerprint;
import io.crmrules.model.CrmSnapshot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The id of a run: equal for equal input, policy and moment. */
final class RunDigest {

    private static final int BYTES = 12;

    private long content;

    /** Takes the hash of a record; in whatever order, so that it does not matter how deals were cut into chunks. */
    void add(long hash) {
        content += hash;
    }

    /** Takes what stands beside the deals. */
    void add(CrmSnapshot reference) {
        reference.contacts().forEach(contact -> add(ContentHash.of(contact)));
        reference.users().forEach(user -> add(ContentHash.of(user)));
    }

    String id(String... decided) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update(Long.toHexString(content).getBytes(StandardCharsets.UTF_8));
        for (String part : decided) {
            digest.update((byte) '\n');
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
