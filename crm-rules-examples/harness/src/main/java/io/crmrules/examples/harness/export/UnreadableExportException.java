package io.crmrules.examples.harness.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Nothing of an export can be read. The message speaks to an integrator: which path, what is wrong, "Maybe ...". */
public class UnreadableExportException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableExportException(String message) {
        super(message);
    }

    public UnreadableExportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
