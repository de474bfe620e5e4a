package io.crmrules.json.internal;

import io.crmrules.json.internal.source.ByteSource;
import io.crmrules.model.UnreadableSnapshotException;
import java.io.IOException;

/** Looks at the first bytes: whatever the name of a file says, these decide. */
final class Encoding {

    private Encoding() {}

    /** Passes a byte order mark of UTF-8, and refuses what cannot be UTF-8. */
    static void check(ByteSource source, String name) throws IOException {
        byte[] head = source.ahead(4);
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            source.skip(3);
        } else if (begins(head, 0xFF, 0xFE)
                || begins(head, 0xFE, 0xFF)
                || begins(head, '{', 0)
                || begins(head, 0, '{')) {
            throw new UnreadableSnapshotException(name + " is in UTF-16. Maybe save it as UTF-8.");
        } else if (begins(head, 0x1F, 0x8B) || begins(head, 'P', 'K', 3, 4)) {
            throw new UnreadableSnapshotException(name + " is compressed. Maybe unpack it first.");
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
