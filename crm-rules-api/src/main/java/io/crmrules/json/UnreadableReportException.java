package io.crmrules.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An input is no report of {@code crm-rules/report/1}; the message says why, and what may help. */
public class UnreadableReportException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableReportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
