package io.crmrules.drools.internal.run;

import io.crmrules.model.Deal;
import io.crmrules.model.User;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The id of a run: equal for equal input, policy and moment. The input's part is made of each deal's id, stage, owner
 * and numbers of records.
 */
final class RunDigest {

    private static final int BYTES = 12;

    private long deals = 17;

    void add(Deal deal) {
        User owner = deal.owner();
        long hash = deal.id().hashCode();
        hash = hash * 31 + deal.stage().id().hashCode();
        hash = hash * 31 + (owner == null ? 0 : owner.id().hashCode());
        hash = hash * 31 + deal.createdAt().hashCode();
        hash = hash * 31 + deal.tasks().size();
        hash = hash * 31 + deal.openTasks().size();
        hash = hash * 31 + deal.comments().size();
        hash = hash * 31 + deal.interactions().size();
        hash = hash * 31 + deal.stageChanges().size();
        deals = deals * 1_000_003 + hash;
    }

    String id(String... decided) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update(Long.toHexString(deals).getBytes(StandardCharsets.UTF_8));
        for (String part : decided) {
            digest.update((byte) '\n');
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
