package io.crmrules.model;

import java.io.IOException;
import java.io.Serial;

/**
 * An input of which nothing can be used; the message names it, says why, and what may help. An input of which something
 * can be used is read, and what is wrong with it is a {@link SourceProblem}.
 */
public final class UnreadableSnapshotException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Takes the whole message, for whoever has the file. */
    public UnreadableSnapshotException(String message) {
        super(message);
    }
}
