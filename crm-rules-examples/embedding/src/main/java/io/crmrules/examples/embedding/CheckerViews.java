package io.crmrules.examples.embedding;

import io.crmrules.CrmChecker;
import io.crmrules.policy.Cadence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The checker as a request wants it. Making a view costs nothing and needs no closing. */
@Component
class CheckerViews {

    private final CrmChecker checker;

    CheckerViews(CrmChecker checker) {
        this.checker = checker;
    }

    /** Without a cadence all criteria are asked, without a language it speaks English. */
    CrmChecker of(@Nullable String cadence, @Nullable String language) {
        CrmChecker due = cadence == null ? checker : checker.at(cadence(cadence));
        try {
            return language == null ? due : due.in(language);
        } catch (IllegalArgumentException e) {
            throw new UnusableRequestException(e.getMessage());
        }
    }

    private static Cadence cadence(String name) {
        return Arrays.stream(Cadence.values())
                .filter(cadence -> cadence.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnusableRequestException(
                        "There is no cadence '" + name + "'. Maybe one of " + Arrays.toString(Cadence.values()) + "."));
    }
}
