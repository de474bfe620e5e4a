package io.crmrules.history.store;

import org.jspecify.annotations.Nullable;

/** A history cannot be read or written, or does not fit; the message says which, why, and what may help. */
public final class HistoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the reason, or null when it is none of another program. */
    public HistoryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
