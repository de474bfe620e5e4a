package io.crmrules.rule.source;

import java.util.Objects;

/**
 * Why a rule cannot be used. One cause, reported once.
 *
 * @param file the file at fault
 * @param line from 1; 0 when unknown
 * @param problem what is wrong, in words of the rule's author
 * @param hint what may help ("Maybe you meant 'open'."), possibly empty
 */
public record RuleProblem(String file, int line, String problem, String hint) {

    public RuleProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(hint, "hint");
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + problem + (hint.isEmpty() ? "" : " " + hint);
    }
}
