package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.json.SnapshotReader;
import io.crmrules.json.SnapshotWriter;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.RunSummary;
import io.crmrules.report.StageGate;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows compiles, because it stands here too, and runs. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS = Path.of("src/test/java/io/crmrules/drools/ReadmeTest.java");
    private static final Pattern DRL = Pattern.compile("```\\R(//[^\n]*\\Rrule .*?)```", Pattern.DOTALL);

    private final List<Violation> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void checks_a_snapshot_and_streams_one() throws IOException {
        CrmStream written = new SyntheticCrm(200, 1);
        SnapshotWriter.writeLines(written, folder.resolve("crm.ndjson"));
        // README: checker
        CrmChecker checker = CrmChecker.builder()
                .policy(Policy.profile("strict-funnel").zone("Europe/Moscow").set("stale-deal", "maxIdleDays", 7))
                .build(); // thread-safe, one for the life of the process
        // end
        ViolationReport report = checker.check(SnapshotReader.read(folder.resolve("crm.ndjson")));
        // README: report
        report.atLeast(Severity.MAJOR)
                .byOwner()
                .forEach((owner, violations) -> System.out.println(owner.label() + ": " + violations.size()));
        boolean goHome = report.mayCloseTheDay();
        // end
        try (CrmStream crm = SnapshotReader.open(folder.resolve("crm.ndjson"))) {
            // README: stream
            RunSummary summary = checker.check(crm, crm.reference().takenAt(), violation -> tell(violation));
            // end
            assertThat(summary.run()).isEqualTo(report.summary().run());
        }

        assertThat(goHome).isFalse();
        assertThat(told).containsExactlyInAnyOrderElementsOf(report.violations());
        checker.close();
    }

    private void tell(Violation violation) {
        told.add(violation);
    }

    @Test
    void checks_one_deal() {
        CrmSnapshot snapshot = new SyntheticCrm(50, 1).snapshot();
        try (CrmChecker checker = CrmChecker.builder().build()) {
            Deal deal = snapshot.deals().get(0);
            Instant now = snapshot.takenAt();
            // README: deal
            List<Violation> found = checker.check(deal, snapshot, now);
            // end
            assertThat(found).isSortedAccordingTo(Violation.ORDER);
        }
    }

    @Test
    void asks_the_gates() {
        CrmSnapshot snapshot = new SyntheticCrm(50, 1).snapshot();
        try (CrmChecker checker = CrmChecker.builder().build()) {
            ViolationReport report = checker.check(snapshot);
            Deal deal = snapshot.deals().get(0);
            User owner = Objects.requireNonNull(deal.owner());
            Stage toStage = deal.pipeline().stages().get(0);
            Instant now = snapshot.takenAt();
            // README: gates
            DayGate day =
                    report.dayGate(owner); // day.mayClose(), or day.blocking(): how many findings of which criterion
            StageGate gate =
                    checker.wouldMove(deal, toStage, owner, snapshot, now); // gate.open(), or gate.violations()
            // end
            assertThat(day.mayClose()).isEqualTo(report.mayCloseTheDay(owner));
            assertThat(gate.violations()).isSortedAccordingTo(Violation.ORDER);
        }
    }

    @Test
    void counts_the_criteria() throws IOException {
        try (CrmChecker checker = CrmChecker.builder().build()) {
            assertThat(README).content().contains("\n" + checker.criteria().size() + " criteria that");
        }
    }

    @Test
    void runs_the_rule() throws IOException {
        Matcher drl = DRL.matcher(Files.readString(README));
        assertThat(drl.find()).isTrue();
        Files.writeString(folder.resolve("large-deal-without-date.drl"), drl.group(1));
        Stage work = Pipeline.builder("sales")
                .stage("work", "В работе", Stage.Type.WORKING)
                .build()
                .stages()
                .get(0);
        Instant now = SyntheticCrm.TAKEN_AT;
        Deal large =
                Deal.builder("L", work, now).amount(Money.of(600_000, "RUB")).build();
        Deal small =
                Deal.builder("S", work, now).amount(Money.of(499_999, "RUB")).build();
        Deal unknown = Deal.builder("U", work, now).build();

        try (CrmChecker checker = CrmChecker.builder().rulesFrom(folder).build()) {
            assertThat(checker.ruleProblems()).isEmpty();
            assertThat(Stream.of(large, small, unknown)
                            .flatMap(deal -> checker.check(deal, now).stream())
                            .filter(violation -> violation.criterion().id().startsWith("large-deal"))
                            .map(Violation::message))
                    .containsExactly("A deal of ₽600,000 has no expected close date.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"checker", "report", "deal", "stream", "gates"})
    void shows_what_runs_here(String snippet) throws IOException {
        Matcher here = Pattern.compile("// README: " + snippet + "\\R(.*?)// end", Pattern.DOTALL)
                .matcher(Files.readString(THIS));
        assertThat(here.find()).isTrue();
        assertThat(squeezed(Files.readString(README))).contains(squeezed(here.group(1)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
