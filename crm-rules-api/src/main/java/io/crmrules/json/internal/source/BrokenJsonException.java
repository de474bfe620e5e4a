package io.crmrules.json.internal.source;

import java.io.IOException;
import java.io.Serial;

/** The structure around the records is broken, so that nothing can be read beyond this point. */
public final class BrokenJsonException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    BrokenJsonException(String message) {
        super(message);
    }
}
