package io.crmrules.examples.embedding;

import org.jspecify.annotations.Nullable;

/** A request asks for what there is not; its message tells the client, with advice. */
class UnusableRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableRequestException(@Nullable String message) {
        super(message);
    }
}
