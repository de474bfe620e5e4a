package io.crmrules.examples.harness.file;

import java.io.IOException;

/** What does not fit into memory does not fit onto the disk either. Unchecked: no reader of files takes it for its own. */
public final class ScratchFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScratchFileException(IOException cause) {
        super(
                "More is read than fits into memory, and the folder for temporary files does not take it: "
                        + FileFault.text(cause)
                        + " Maybe free some space there, name a folder on another disk (java -Djava.io.tmpdir=DIR), or"
                        + " give Java more memory (java -Xmx4g).",
                cause);
    }
}
