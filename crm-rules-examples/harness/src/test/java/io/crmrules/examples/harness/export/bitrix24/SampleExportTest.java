package io.crmrules.examples.harness.export.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The export that is shipped as a sample reads without a single problem. */
class SampleExportTest {

    private static final Path SAMPLE = Path.of("samples/bitrix24");

    private final CrmSnapshot snapshot = Answers.read(SAMPLE, new ReadingOptions(null, null));

    @Test
    void nothing_is_wrong_with_it() {
        assertThat(new Bitrix24Export().recognises(SAMPLE)).isTrue();
        assertThat(snapshot.problems()).isEmpty();
        assertThat(snapshot.takenAt())
                .isEqualTo(Answers.moscow("2026-11-20T18:05").plusSeconds(8));
        assertThat(snapshot.deals()).hasSize(31);
        assertThat(snapshot.contacts()).hasSize(30);
        assertThat(snapshot.deals())
                .allSatisfy(deal -> assertThat(deal.damagedKinds()).isSubsetOf(DataKind.MILESTONES));
        assertThat(snapshot.deals())
                .filteredOn(deal -> !deal.damagedKinds().isEmpty())
                .as("whose offer was not sent, or was declined")
                .extracting(Deal::id)
                .containsExactly("106", "126", "131");
    }

    @Test
    void it_carries_all_that_bitrix24_knows() {
        Set<DataKind> unknown = EnumSet.of(
                DataKind.STAGE_AUTHORS, DataKind.OWNER_HISTORY, DataKind.DUE_HISTORY, DataKind.FIELD_HISTORY);
        assertThat(snapshot.coverage().provides()).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(unknown)));
        assertThat(snapshot.coverage().spans()).containsOnlyKeys(DataKind.MILESTONES);
        assertThat(snapshot.coverage().spans().get(DataKind.MILESTONES).types())
                .containsExactlyInAnyOrder("MEETING_SCHEDULED", "MEETING_HELD", "OFFER_SENT", "INVOICE_ISSUED", "PAID");
    }

    @Test
    void a_deal_has_its_task_calls_comments_and_moves() {
        Deal deal = deal("104");
        assertThat(deal.openTasks())
                .extracting(Task::text)
                .containsExactly("Отправить расчёт рассрочки и согласовать дату показа");
        assertThat(deal.interactions()).extracting(Interaction::talkSeconds).containsExactly(98, 183);
        assertThat(deal.interactions()).extracting(Interaction::line).containsOnly("503-814");
        assertThat(deal.comments()).hasSize(2);
        assertThat(deal.stageChanges())
                .extracting(StageChange::to)
                .extracting(Stage::id)
                .containsExactly("NEW", "PREPARATION", "UC_OFFER", "PREPAYMENT_INVOICE", "EXECUTING");
        assertThat(deal.note()).endsWith("Просит рассрочку.").doesNotContain("[");
        assertThat(deal.fields()).containsEntry("Город", "Самара");
    }

    @Test
    void a_deal_has_reached_what_its_papers_prove() {
        assertThat(deal("104").milestones())
                .extracting(milestone -> milestone.type() + " " + milestone.at())
                .containsExactlyInAnyOrder(
                        "OFFER_SENT 2026-11-11T08:40:00Z",
                        "INVOICE_ISSUED 2026-11-12T09:50:00Z",
                        "PAID 2026-11-18T07:20:00Z");
        assertThat(deal("130").milestones())
                .extracting(Milestone::type)
                .containsExactlyInAnyOrder(MilestoneType.MEETING_SCHEDULED, MilestoneType.MEETING_HELD);
    }

    @Test
    void refusals_have_the_reason_that_the_company_keeps_in_a_field_of_its_own() {
        assertThat(deal("127").stage().type()).isEqualTo(Stage.Type.CONDITIONAL_REFUSAL);
        assertThat(deal("127").refusalReason()).isEqualTo("Купили у конкурентов");
        assertThat(deal("131").refusalReason()).isEqualTo("Выбрали другого поставщика");
        assertThat(deal("126").refusalReason()).isEmpty();
    }

    @Test
    void a_missed_call_is_no_task_although_bitrix24_leaves_it_open() {
        assertThat(deal("129").openTasks()).hasSize(1);
        assertThat(deal("129").interactions()).filteredOn(Interaction::missed).hasSize(1);
    }

    private Deal deal(String id) {
        return snapshot.deals().stream()
                .filter(deal -> deal.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
