package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.explain.Explanation;
import io.crmrules.drools.testkit.RuleExplainer;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.Subject;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks why hears of the same findings as whoever checks. */
class InterpreterTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final int DEALS = Integer.getInteger("crmrules.interpreter.deals", 400);

    private static CrmChecker everythingOn() {
        List<String> all = ShippedRule.all().map(ShippedRule::id).toList();
        return CrmChecker.builder()
                .policy(Policy.standard().only(all).zone("Europe/Moscow"))
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_interpreter_finds_what_the_engine_finds(long seed) {
        CrmSnapshot crm = new RandomCrm(seed, NOW, ZoneId.of("Europe/Moscow")).snapshot(DEALS);
        try (CrmChecker checker = everythingOn()) {
            ViolationReport report = checker.check(crm);
            assertThat(report.byCriterion()).as("criteria that find something").hasSizeGreaterThan(40);
            RuleExplainer explainer = RuleExplainer.of(checker, crm, NOW);
            for (ShippedRule rule : ShippedRule.all().toList()) {
                Set<String> engine = report.of(rule.id()).violations().stream()
                        .map(found ->
                                place(found.deal() == null ? "" : found.deal().id(), found.subject()))
                        .collect(Collectors.toCollection(TreeSet::new));
                List<Explanation> explained = explainer.explain(rule.id());
                Set<String> interpreter = explained.stream()
                        .flatMap(each -> each.reported().stream().map(subject -> place(dealOf(each, subject), subject)))
                        .collect(Collectors.toCollection(TreeSet::new));

                assertThat(explained)
                        .as(rule.id())
                        .isNotEmpty()
                        .noneMatch(each -> each.outcome() == Explanation.Outcome.FAILED);
                assertThat(interpreter).as(rule.id()).isEqualTo(engine);
                if (report.summary().result(rule.id()).verdict() == Verdict.NOT_CHECKABLE) {
                    assertThat(explained)
                            .as(rule.id())
                            .allMatch(each -> each.outcome() == Explanation.Outcome.NOT_CHECKABLE);
                }
            }
        }
    }

    private static String place(String deal, Subject subject) {
        return deal + " " + subject;
    }

    /** The deal that a finding of one deal hangs on. */
    private static String dealOf(Explanation explanation, Subject subject) {
        String id = explanation.about().split(" \\| ", 2)[0];
        boolean ofDeal = explanation.concerned().contains(new Subject(Subject.Type.DEAL, id));
        return ofDeal ? id : subject.type() == Subject.Type.DEAL ? subject.id() : "";
    }
}
