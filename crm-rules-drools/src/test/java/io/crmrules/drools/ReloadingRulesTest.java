package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.reload.Reload;
import io.crmrules.reload.ReloadingRules;
import io.crmrules.rule.source.RuleException;
import io.crmrules.rule.source.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules change while a host runs. */
class ReloadingRulesTest {

    private static final CrmSnapshot CRM = new SyntheticCrm(60, 11).snapshot();
    private static final int RELOADS = Integer.getInteger("crmrules.reloads", 40);

    @TempDir
    private Path folder;

    private final List<Reload> heard = new ArrayList<>();

    @BeforeEach
    void begin() {
        rule("open-deals", "$deal : Deal( open )");
    }

    private void rule(String name, String condition) {
        new OwnRules(folder).file(name + ".drl", """
                package io.crmrules.checklist
                import io.crmrules.model.*
                global io.crmrules.rule.Check check
                global io.crmrules.rule.Violations violations
                // A rule.
                rule "%s"
                    @severity( MAJOR ) @title( "%1$s" ) @message( "{deal}" )
                when
                    %s
                then
                    violations.report( $deal );
                end
                """.formatted(name, condition));
    }

    private ReloadingRules rules() {
        return ReloadingRules.of(folder, ReloadingRulesTest::checker, heard::add);
    }

    private static CrmChecker checker(Checklist own) {
        return CrmChecker.builder()
                .checklist(Checklist.standard().only("overdue-task").and(own))
                .threads(2)
                .build();
    }

    private static int found(ReloadingRules rules, String criterion) {
        return rules.checker().check(CRM).of(criterion).violations().size();
    }

    private static long deals(Predicate<Deal> condition) {
        return CRM.deals().stream()
                .filter(deal -> !deal.pipeline().archived() && condition.test(deal))
                .count();
    }

    @Test
    void what_was_added_changed_and_removed_is_in_force_at_once_and_told() throws IOException {
        try (ReloadingRules rules = rules()) {
            assertThat(found(rules, "open-deals")).isEqualTo((int) deals(deal -> deal.open()));

            rule("open-deals", "$deal : Deal( !open )");
            rule("new-one", "$deal : Deal( open )");
            Reload both = rules.reload();
            assertThat(found(rules, "open-deals")).isEqualTo((int) deals(deal -> !deal.open()));
            assertThat(found(rules, "new-one")).isEqualTo((int) deals(deal -> deal.open()));

            Files.delete(folder.resolve("open-deals.drl"));
            Reload gone = rules.reload();
            assertThat(rules.checker().criteria())
                    .extracting(criterion -> criterion.id())
                    .containsExactly("new-one", "overdue-task");

            assertThat(both.added()).containsExactly("new-one");
            assertThat(both.changed()).containsExactly("open-deals");
            assertThat(gone.removed()).containsExactly("open-deals");
            assertThat(heard).containsExactly(both, gone);
        }
    }

    @Test
    void a_broken_rule_stays_as_it_was_last_good_and_the_others_do_not_wait_for_it() {
        try (ReloadingRules rules = rules()) {
            rule("open-deals", "$deal : Deal( opne )");
            rule("new-one", "$deal : Deal( open )");
            Reload reload = rules.reload();

            assertThat(reload.kept()).containsExactly("open-deals");
            assertThat(reload.added()).containsExactly("new-one");
            assertThat(reload.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.toString()).contains("open-deals.drl", "opne"));
            assertThat(rules.checker().ruleProblems()).isEqualTo(reload.problems());
            assertThat(found(rules, "open-deals")).isEqualTo(found(rules, "new-one"));

            rule("open-deals", "$deal : Deal( !open )");
            assertThat(rules.reload().changed()).containsExactly("open-deals");
            assertThat(rules.checker().ruleProblems()).isEmpty();
        }
    }

    @Test
    void a_text_that_is_broken_keeps_the_rule_beside_it() throws IOException {
        try (ReloadingRules rules = rules()) {
            Files.writeString(folder.resolve("open-deals.properties"), "titel = Open\n");

            assertThat(rules.reload().kept()).containsExactly("open-deals");
            assertThat(found(rules, "open-deals")).isPositive();
        }
    }

    @Test
    void an_empty_folder_changes_nothing_and_is_told() throws IOException {
        try (ReloadingRules rules = rules()) {
            Files.delete(folder.resolve("open-deals.drl"));
            Reload reload = rules.reload();

            assertThat(reload.kept()).containsExactly("open-deals");
            assertThat(reload.problems())
                    .extracting(RuleProblem::problem)
                    .singleElement()
                    .asString()
                    .contains("no rules");
            assertThat(found(rules, "open-deals")).isPositive();
        }
    }

    @Test
    void a_policy_that_speaks_of_a_rule_that_is_gone_keeps_all_as_it_was() throws IOException {
        rule("other", "$deal : Deal( open )");
        Policy policy = Policy.standard().off("other");
        try (ReloadingRules rules = ReloadingRules.of(
                folder,
                own -> CrmChecker.builder().checklist(own).policy(policy).build(),
                heard::add)) {
            Files.delete(folder.resolve("other.drl"));
            Reload reload = rules.reload();

            assertThat(reload.any()).isFalse();
            assertThat(reload.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.problem()).contains("other"));
            assertThat(found(rules, "open-deals")).isPositive();
        }
    }

    @Test
    void a_folder_without_rules_is_no_beginning() {
        assertThatThrownBy(() -> ReloadingRules.of(folder.resolve("none"), ReloadingRulesTest::checker, heard::add))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void nothing_is_compiled_when_nothing_has_changed() {
        try (ReloadingRules rules = rules()) {
            CrmChecker before = rules.checker();

            assertThat(rules.reload().any()).isFalse();
            assertThat(rules.checker()).isSameAs(before);
        }
    }

    @Test
    void checks_that_run_meanwhile_see_one_state_or_the_other() {
        try (ReloadingRules rules = rules()) {
            int open = (int) deals(deal -> deal.open());
            int closed = (int) deals(deal -> !deal.open());
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Set<Integer>> seen = CompletableFuture.supplyAsync(() -> {
                Set<Integer> counts = new TreeSet<>();
                while (!over.get()) {
                    counts.add(found(rules, "open-deals"));
                }
                return counts;
            });
            for (int i = 0; i < 10; i++) {
                rule("open-deals", i % 2 == 0 ? "$deal : Deal( !open )" : "$deal : Deal( open )");
                rules.reload();
            }
            over.set(true);

            assertThat(Set.of(open, closed)).containsAll(seen.join());
        }
    }

    /** A thousand of them: {@code -Dcrmrules.reloads=1000}. */
    @Test
    void many_reloads_leave_nothing_behind() {
        try (ReloadingRules rules = rules()) {
            reload(rules, RELOADS / 2);
            Used early = Used.now();
            reload(rules, RELOADS);
            Used late = Used.now();

            String story = RELOADS + " reloads: " + early + "; " + late;
            assertThat(late.heap() - early.heap()).as(story).isLessThan(2L << 20);
            assertThat(late.metaspace() - early.metaspace()).as(story).isLessThan(2L << 20);
            assertThat(late.classes() - early.classes()).as(story).isLessThan(100);
            System.out.println(story);
        }
    }

    private void reload(ReloadingRules rules, int times) {
        for (int i = 0; i < times; i++) {
            rule("open-deals", "$deal : Deal( open, title != \"" + i + "\" )");
            assertThat(rules.reload().changed()).containsExactly("open-deals");
            assertThat(found(rules, "open-deals")).isPositive();
        }
    }
}
