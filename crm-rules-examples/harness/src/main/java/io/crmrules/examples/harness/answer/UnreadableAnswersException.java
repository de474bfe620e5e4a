package io.crmrules.examples.harness.answer;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file with answers cannot be read; the message says why and what may help. */
public final class UnreadableAnswersException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableAnswersException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
