package io.crmrules.model;

import java.io.IOException;
import java.io.Serial;

/** An input of which nothing can be used; the message names it, says why, and what may help. */
public final class UnreadableSnapshotException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadableSnapshotException(String message) {
        super(message);
    }
}
