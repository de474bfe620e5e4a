package io.crmrules.drools.testkit;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.internal.run.RuleUnderTest;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.source.RuleException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Verifies one rule on facts made in Java; any test framework will do.
 *
 * <pre>{@code
 * RuleVerifier.verifyThat("overdue-task")
 *         .under(Policy.standard().set("overdue-task", "mode", "INSTANT"))
 *         .given(deal)
 *         .at(now)
 *         .violates(new Subject(Subject.Type.TASK, "t1"));
 * }</pre>
 *
 * <p>Immutable. The rule is on, whatever the policy says, and no other runs.
 */
public final class RuleVerifier {

    private final String criterion;
    private final RuleUnderTest rule;
    private final Policy policy;

    private RuleVerifier(String criterion, RuleUnderTest rule, Policy policy) {
        this.criterion = criterion;
        this.rule = rule;
        this.policy = policy;
    }

    /**
     * A shipped criterion.
     *
     * @throws IllegalArgumentException when there is none with this id
     */
    public static RuleVerifier verifyThat(String criterion) {
        return new RuleVerifier(criterion, new RuleUnderTest(criterion, Checklist.standard()), Policy.standard());
    }

    /**
     * The rule of a DRL file, with the texts beside it.
     *
     * @throws IllegalArgumentException when the file is no rule of its folder
     * @throws RuleException when the folder cannot be read, or the rule cannot be used
     */
    public static RuleVerifier verifyThat(Path drl) {
        String stem = String.valueOf(drl.getFileName()).replaceFirst("\\.drl$", "");
        Path folder = Objects.requireNonNull(drl.toAbsolutePath().getParent());
        Checklist own = Checklist.folder(folder).only(stem);
        refuseUnusable(own);
        Checklist all = Checklist.standard().without(List.of(stem)).and(own);
        return new RuleVerifier(stem, new RuleUnderTest(stem, all), Policy.standard());
    }

    private static void refuseUnusable(Checklist rule) {
        try (CrmChecker checker = CrmChecker.builder().checklist(rule).build()) {
            if (checker.criteria().isEmpty()) {
                throw new RuleException(checker.ruleProblems());
            }
        }
    }

    /** The same rule under another policy; without this, under the standard one. */
    public RuleVerifier under(Policy policy) {
        return new RuleVerifier(criterion, rule, policy);
    }

    /** These deals, with their owners and contacts. */
    public Deals given(Deal... deals) {
        return new Deals(this, deals);
    }

    private Found given(Instant now, Deal... deals) {
        List<Deal> all = List.of(deals);
        List<User> owners = all.stream()
                .map(Deal::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Contact> contacts = all.stream()
                .flatMap(deal -> deal.contacts().stream())
                .distinct()
                .toList();
        return given(CrmSnapshot.builder(now)
                .coverage(Coverage.everything())
                .users(owners)
                .contacts(contacts)
                .deals(all)
                .build());
    }

    /**
     * A CRM, at the moment at which it was taken.
     *
     * @throws io.crmrules.policy.PolicyException when the policy cannot be put in force
     */
    public Found given(CrmSnapshot crm) {
        try (CrmChecker checker = rule.under(policy)) {
            return new Found(criterion, checker.check(crm));
        }
    }

    /** Deals that wait for the moment at which they are looked at. */
    public static final class Deals {

        private final RuleVerifier verifier;
        private final Deal[] deals;

        private Deals(RuleVerifier verifier, Deal... deals) {
            this.verifier = verifier;
            this.deals = deals.clone();
        }

        /**
         * Runs the rule at this moment.
         *
         * @throws io.crmrules.policy.PolicyException when the policy cannot be put in force
         */
        public Found at(Instant now) {
            return verifier.given(now, deals);
        }
    }

    /** What the rule has found. */
    public static final class Found {

        private final String criterion;
        private final ViolationReport report;

        private Found(String criterion, ViolationReport report) {
            this.criterion = criterion;
            this.report = report;
        }

        /** The findings, for closer looks. */
        public List<Violation> violations() {
            return report.violations();
        }

        /**
         * Nothing may be found.
         *
         * @throws AssertionError when something is, or when the rule could not judge
         */
        public void holds() {
            violates();
        }

        /**
         * Exactly these must be found, in any order, each as often as it is named.
         *
         * @throws AssertionError when others are, or when the rule could not judge
         */
        public void violates(Subject... subjects) {
            judged();
            List<Subject> expected = Arrays.stream(subjects).sorted().toList();
            List<Subject> found = report.violations().stream()
                    .map(Violation::subject)
                    .sorted()
                    .toList();
            if (!found.equals(expected)) {
                throw new AssertionError(criterion + ": expected violations of " + expected + ", but found "
                        + report.violations().stream()
                                .map(each -> each.subject() + " " + each.evidence() + " " + each.message())
                                .toList());
            }
        }

        private void judged() {
            CriterionResult result = Objects.requireNonNull(report.summary().result(criterion));
            if (!report.summary().failures().isEmpty()) {
                throw new AssertionError(
                        criterion + " failed: " + report.summary().failures());
            }
            if (!result.missing().isEmpty()) {
                throw new AssertionError(criterion + " is not checkable without " + result.missing()
                        + ". Maybe give a CrmSnapshot that has it.");
            }
        }
    }
}
