package io.crmrules.examples.harness.export;

import java.io.IOException;

/** Nothing can be read from an export. The message is for the integrator: the path, what is wrong, what may help. */
public class UnreadableExportException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableExportException(String message) {
        super(message);
    }

    public UnreadableExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
