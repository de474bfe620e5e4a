package io.crmrules.drools.testkit.internal.run;

import io.crmrules.drools.testkit.internal.ExpectedViolation;
import io.crmrules.drools.testkit.internal.FactValue;
import io.crmrules.drools.testkit.internal.RuleCase;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DealRef;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Subject;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Hints;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a case expects beside what a check has found. */
final class Comparison {

    private final RuleCase worked;
    private final String criterion;
    private final List<String> explanation = new ArrayList<>();
    private final Set<Subject> surprising = new LinkedHashSet<>();

    Comparison(RuleCase worked, String criterion) {
        this.worked = worked;
        this.criterion = criterion;
    }

    /** In what the two differ, line by line; empty when they agree. */
    String explain(ViolationReport report) {
        report.summary().failures().stream().map(Comparison::failure).forEach(explanation::add);
        if (explanation.isEmpty()) {
            CriterionResult result = Objects.requireNonNull(report.summary().result(criterion));
            compareCheckability(result);
        }
        if (explanation.isEmpty()) {
            compareFindings(report.violations());
        }
        return String.join("\n", explanation);
    }

    /** Of what a finding was expected and not found as expected, or found and not expected. */
    Set<Subject> surprising() {
        return surprising;
    }

    private static String failure(RuleFailure failure) {
        return "the rule failed" + (failure.deal() == null ? "" : " on DEAL " + failure.deal()) + ": "
                + Hints.oneLine(failure.cause());
    }

    private void compareCheckability(CriterionResult result) {
        if (!result.missing().equals(worked.missing())
                && !(worked.notCheckable() && worked.missing().isEmpty())) {
            explanation.add("expected to lack " + words(worked.missing()) + ", but lacked " + words(result.missing()));
        }
        boolean unjudged = result.verdict() == Verdict.NOT_CHECKABLE || result.notCheckable() > 0;
        if (worked.notCheckable() && !unjudged) {
            explanation.add("expected something that cannot be judged, but everything was");
        }
    }

    private static String words(List<String> missing) {
        return missing.isEmpty() ? "nothing" : String.join(", ", missing);
    }

    /** Each finding answers one expectation; of two that it could answer, the one that names more. */
    private void compareFindings(List<Violation> violations) {
        List<Violation> unexpected = new ArrayList<>(violations);
        List<ExpectedViolation> unanswered = worked.violated().stream()
                .sorted(Comparator.comparingInt(ExpectedViolation::precision).reversed())
                .filter(expected -> remove(unexpected, expected::matches) == null)
                .toList();
        for (ExpectedViolation expected : unanswered) {
            Violation near = remove(unexpected, found -> found.subject().equals(expected.subject()));
            surprising.add(expected.subject());
            explanation.add(near == null ? absent(expected, unexpected) : differing(expected, near));
        }
        for (Violation found : unexpected) {
            surprising.add(found.subject());
            explanation.add("did not expect " + told(found));
        }
    }

    private static @Nullable Violation remove(List<Violation> violations, Predicate<Violation> wanted) {
        for (Violation violation : violations) {
            if (wanted.test(violation)) {
                violations.remove(violation);
                return violation;
            }
        }
        return null;
    }

    private static String absent(ExpectedViolation expected, List<Violation> others) {
        return "expected a violation of " + expected.subject() + ", but found "
                + (others.isEmpty() ? "none" : "only others");
    }

    private String differing(ExpectedViolation expected, Violation found) {
        return "of " + expected.subject() + ": "
                + String.join("; ", expected.differences(found, worked.now().getOffset()));
    }

    private String told(Violation found) {
        ZoneOffset offset = worked.now().getOffset();
        String evidence = found.evidence().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + FactValue.show(entry.getValue(), offset))
                .collect(Collectors.joining(", ", "{", "}"));
        return found.subject() + place(found) + ", evidence " + evidence + ", message: "
                + Hints.oneLine(found.message());
    }

    private static String place(Violation found) {
        DealRef deal = found.deal();
        return deal == null || found.subject().type() == Subject.Type.DEAL ? "" : " of DEAL " + deal.id();
    }
}
