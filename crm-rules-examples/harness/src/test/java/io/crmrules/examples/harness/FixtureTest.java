package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.testkit.CasesReport;
import io.crmrules.drools.testkit.RuleCases;
import io.crmrules.examples.harness.fixture.ShippedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a finding to the smallest case of it, which names nobody. */
class FixtureTest {

    @TempDir
    private Path folder;

    @Test
    void a_case_has_the_finding_and_nothing_else() throws IOException {
        Path crm = Crm.file(
                folder,
                Crm.of(
                        Crm.deal(
                                "D-17",
                                "'title':'Кран для Сидорова','tasks':[{'id':'9001','text':'Позвонить Сидорову','dueAt':"
                                        + "'2026-11-20T12:00:00+03:00'},{'id':'9002','text':'Ещё','dueAt':'2026-12-20T12:00:00+03:00'}],"
                                        + "'comments':[{'id':'k','text':'Сидоров просил','createdAt':'2026-11-19T10:00:00+03:00'}]")));
        String report = json(Ran.with(
                "check", crm, "--policy", Crm.only(folder, "overdue-task"), "--report", "json", "--out", folder));

        Ran ran = Ran.with("fixture", crm, fingerprints(report).get("overdue-task"));

        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .contains("TASK t1", "dueAt:")
                .doesNotContain("Сидоров", "9001", "comments", "Ещё", "D-17", "Анна");
        CasesReport verified = verified("overdue-task", ran.out());
        assertThat(verified.problems()).isEmpty();
        assertThat(verified.cases()).singleElement().matches(CasesReport.Case::passed);
    }

    @Test
    void a_finding_that_there_is_not_is_said_to_be_none() {
        Path crm = Crm.file(folder, Crm.of(Crm.deal("D-1")));

        Ran ran = Ran.with("fixture", crm, "abcdef");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("There is no finding abcdef in this export.");
    }

    private CasesReport verified(String criterion, String cases) throws IOException {
        Path rules = Files.createTempDirectory(folder, "rules");
        ShippedFiles.copy(criterion, rules);
        Files.writeString(rules.resolve(criterion + ".cases.yaml"), cases);
        return RuleCases.verify(rules);
    }

    private String json(Ran ran) throws IOException {
        assertThat(ran.exitCode()).as(ran.toString()).isLessThanOrEqualTo(4);
        return Files.readString(folder.resolve("report.json"));
    }

    /** Of each criterion the first finding. */
    private static Map<String, String> fingerprints(String report) {
        return Pattern.compile("\"fingerprint\" : \"(\\w+)\",\\s+\"criterion\" : \"([a-z-]+)\"")
                .matcher(report)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(2), found -> found.group(1), (first, other) -> first, TreeMap::new));
    }
}
