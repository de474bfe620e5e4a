package io.crmrules.examples.harness.export.mapping;

import java.util.List;

/** A mapping was refused. One line for each problem, with its place and advice; nothing of the export was read by then. */
public final class MappingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a line for each problem. */
    public MappingException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
