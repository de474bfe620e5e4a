package io.crmrules.policy;

import io.crmrules.support.Hints;
import java.io.Serializable;
import java.util.Objects;

/**
 * An entry of a policy that cannot be meant.
 *
 * @param file the file's name, "policy set in Java", or what else the policy was read from
 * @param line from 1, or 0 when there are no lines
 * @param path the keys that lead to the entry ("criteria.stale-deal.maxIdleDay"), possibly empty
 * @param problem what is wrong, with the value at fault
 * @param hint what may help ("Maybe you meant 'maxIdleDays'."), possibly empty
 */
public record PolicyProblem(String file, int line, String path, String problem, String hint) implements Serializable {

    public PolicyProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(hint, "hint");
    }

    /** {@code policy.yaml:7: criteria.stale-deal.maxIdleDay: unknown parameter. Maybe you meant 'maxIdleDays'.} */
    @Override
    public String toString() {
        String place = (line > 0 ? file + ":" + line : file) + ": " + (path.isEmpty() ? "" : path + ": ");
        return Hints.oneLine(place + problem + "." + (hint.isEmpty() ? "" : " " + hint));
    }
}
