package io.crmrules.drools.testkit.internal;

import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.yaml.YamlNode;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked case: facts, and what the rule makes of them.
 *
 * @param file where it stands
 * @param line from 1
 * @param name what it shows, as a sales controller would tell it
 * @param nameRu the same in Russian; cases that have it stand in the reference as examples; possibly empty
 * @param now the moment of the check
 * @param policy what the company decided for this case, null when nothing
 * @param facts the parts of a snapshot that the case brings, by their name in a snapshot, or {@code deal}
 * @param violated all findings there are to be, in any order
 * @param missing the input that the criterion is to lack
 * @param notCheckable whether there is to be a deal that cannot be judged
 * @param problems what is wrong with the text of the case; it is not run then
 */
public record RuleCase(
        String file,
        int line,
        String name,
        String nameRu,
        OffsetDateTime now,
        @Nullable YamlNode policy,
        Map<String, YamlNode> facts,
        List<ExpectedViolation> violated,
        List<String> missing,
        boolean notCheckable,
        List<RuleProblem> problems) {

    public RuleCase {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        violated = List.copyOf(violated);
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }

    /** Whether everything is to be in order. */
    public boolean holds() {
        return violated.isEmpty() && missing.isEmpty() && !notCheckable;
    }
}
