package io.crmrules.drools.internal.check;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.support.Sha256;
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
        String all = Long.toHexString(content) + "\n" + String.join("\n", decided);
        return HexFormat.of().formatHex(Sha256.of(all), 0, BYTES);
    }
}
