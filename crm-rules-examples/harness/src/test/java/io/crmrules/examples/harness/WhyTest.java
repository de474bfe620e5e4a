package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a criterion finds something about a deal of an export, and why not. */
class WhyTest {

    @TempDir
    private Path folder;

    private Path crm;

    @BeforeEach
    void write() {
        crm = Crm.file(
                folder,
                Crm.of(Crm.overdue("D-1"), Crm.deal("D-2", "'title':'Кран\\u001b[2J'"))
                        .replace("'deals'", "'provides':['TASKS'],'deals'"));
    }

    @Test
    void each_condition_is_told_with_its_value() {
        Ran ran = Ran.with("why", crm, "overdue-task", "D-1");

        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .startsWith("· D-1: a violation")
                .containsPattern("(?m)^\\+ open: yes$")
                .contains("due 2026-11-20 12:00 ≤ end of the working day 2026-11-20 18:00: yes");
        assertThat(Ran.with("why", crm, "overdue-task", "task", "t1").out()).isEqualTo(ran.out());
        assertThat(Ran.with("why", crm, "overdue-task").out()).isEqualTo(ran.out());
    }

    @Test
    void what_is_in_order_has_its_reason_too_and_nothing_of_the_export_moves_the_cursor() {
        Ran ran = Ran.with("why", crm, "overdue-task", "D-2", "--lang", "ru");

        assertThat(ran.out()).startsWith("· D-2 | Кран[2J: не входит в число").doesNotContain("\u001b");
    }

    @Test
    void what_cannot_be_checked_says_what_is_missing() {
        assertThat(Ran.with("why", crm, "call-without-recording", "D-1", "--lang", "ru")
                        .out())
                .contains("D-1: проверить нельзя, не хватает: звонки");
    }

    @Test
    void nobody_and_nothing_is_said_to_be_so() {
        Ran nobody = Ran.with("why", crm, "overdue-task", "D-9");
        Ran kind = Ran.with("why", crm, "overdue-task", "TAKS", "t1");

        assertThat(nobody.exitCode()).isEqualTo(2);
        assertThat(nobody.out()).contains("Nothing of this export is judged as D-9");
        assertThat(kind.exitCode()).isEqualTo(2);
        assertThat(kind.err()).startsWith("SUBJECT: 'TAKS' is no kind of subject. Known are DEAL, TASK, ");
    }
}
