package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The export that is shipped as an example: read without a problem, and what was planted in it is there to be found. */
class SampleExportTest {

    private static final Path SAMPLE = Path.of("samples", "amocrm");

    private static CrmSnapshot crm;

    @BeforeAll
    static void read() throws Exception {
        AmoCrmExport reader = new AmoCrmExport();
        assertThat(reader.recognises(SAMPLE)).isTrue();
        crm = reader.read(SAMPLE, new ReadingOptions(Saved.NOW, null)).reference();
    }

    private static Deal deal(String id) {
        return crm.deals().stream()
                .filter(deal -> deal.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_has_no_problem() {
        assertThat(crm.problems()).isEmpty();
    }

    @Test
    void it_has_two_pipelines_25_deals_and_the_users_of_a_department() {
        assertThat(crm.pipelines()).extracting(Pipeline::name).containsExactly("Продажи", "Повторные продажи");
        assertThat(crm.pipelines()).extracting(Pipeline::main).containsOnly(true);
        assertThat(crm.deals()).hasSize(25);
        assertThat(crm.deals()).extracting(Deal::id).doesNotContain("3900214");
        assertThat(crm.contacts()).hasSize(17);
        assertThat(crm.companies()).hasSize(12);
        assertThat(crm.users())
                .extracting(User::label)
                .containsExactly(
                        "Ирина Соболева",
                        "Анна Лебедева",
                        "Дмитрий Орлов",
                        "Мария Климова",
                        "Ольга Гусева",
                        "Биржа лидов",
                        "Павел Рыбин",
                        "amoCRM");
    }

    @Test
    void it_carries_all_that_amocrm_can_tell() {
        assertThat(crm.coverage().provides())
                .containsExactlyInAnyOrder(
                        DataKind.TASKS,
                        DataKind.COMMENTS,
                        DataKind.INTERACTIONS,
                        DataKind.RECORDINGS,
                        DataKind.STAGE_HISTORY,
                        DataKind.STAGE_AUTHORS,
                        DataKind.OWNER_HISTORY,
                        DataKind.CONTACTS,
                        DataKind.COMPANIES,
                        DataKind.NOTES,
                        DataKind.AMOUNTS,
                        DataKind.LEAD_SOURCES,
                        DataKind.MILESTONES,
                        DataKind.REFUSAL_REASONS,
                        DataKind.USER_STATUS,
                        DataKind.DUE_HISTORY,
                        DataKind.FIELD_HISTORY);
        assertThat(crm.coverage().spans().get(DataKind.MILESTONES).types())
                .containsExactlyInAnyOrder("INVOICE_ISSUED", "MEETING_SCHEDULED", "PAID");
        assertThat(crm.deals())
                .allSatisfy(deal -> assertThat(deal.damagedKinds())
                        .as("a meeting without an hour may not be agreed")
                        .isEqualTo(deal.id().equals("3900105") ? Set.of(DataKind.MILESTONES) : Set.of()));
    }

    @Test
    void without_a_given_moment_it_was_taken_at_its_last_change() throws Exception {
        CrmSnapshot own =
                new AmoCrmExport().read(SAMPLE, new ReadingOptions(null, null)).reference();
        assertThat(own.takenAt()).isEqualTo(Instant.parse("2026-11-20T15:05:00Z"));
    }

    @Test
    void a_deal_in_order_has_everything() {
        Deal deal = deal("3900101");
        assertThat(deal.title()).isEqualTo("Паллетные стеллажи, склад 1 200 м², Казань");
        assertThat(deal.stage().name()).isEqualTo("КП отправлено");
        assertThat(deal.amount()).hasToString("1480000 RUB");
        assertThat(deal.owner().name()).isEqualTo("Анна Лебедева");
        assertThat(deal.url()).isEqualTo("https://skladprom.amocrm.ru/leads/detail/3900101");
        assertThat(deal.tags()).containsExactly("сайт");
        assertThat(deal.fields()).containsEntry("Город объекта", "Казань");
        assertThat(deal.note()).startsWith("Склад под запчасти");
        assertThat(deal.company().city()).isEqualTo("Казань");
        assertThat(deal.contacts().get(0).birthday()).isEqualTo(LocalDate.of(1981, 4, 12));
        assertThat(deal.openTasks()).extracting(Task::type).containsExactly("Отправить документы");
        assertThat(deal.lastTaskCompletedAt()).isEqualTo(Instant.parse("2026-11-12T08:40:00Z"));
        assertThat(deal.comments()).hasSize(4);
        assertThat(deal.milestones())
                .extracting(Milestone::type)
                .containsExactlyInAnyOrder(MilestoneType.MEETING_SCHEDULED, MilestoneType.MEETING_HELD);
        assertThat(deal.stageChanges()).hasSize(3);
        assertThat(deal.ownerChanges().get(0).from().name()).isEqualTo("Биржа лидов");
    }

    @Test
    void deals_without_an_open_task_are_there() {
        assertThat(deal("3900201").openTasks()).isEmpty();
        assertThat(deal("3900202").tasks()).isEmpty();
    }

    @Test
    void invoices_and_a_payment_are_there() {
        assertThat(deal("3900102").milestones())
                .containsExactly(new Milestone(MilestoneType.INVOICE_ISSUED, Instant.parse("2026-11-18T11:05:00Z")));
        assertThat(deal("3900106").milestones())
                .contains(new Milestone(
                        MilestoneType.PAID, Instant.parse("2026-11-19T12:30:00Z"), Money.of(640_000, "RUB")));
        assertThat(deal("3900207").milestones()).isEmpty();
    }

    @Test
    void overdue_tasks_are_there() {
        assertThat(deal("3900203").openTasks().get(0).dueAt()).isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(deal("3900204").openTasks().get(0).dueDate()).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void a_conversation_without_a_comment_is_there() {
        Interaction call = deal("3900205").interactions().get(0);
        assertThat(call.talkSeconds()).isEqualTo(240);
        assertThat(call.user().name()).isEqualTo("Мария Климова");
        assertThat(deal("3900205").comments()).isEmpty();
    }

    @Test
    void leads_wait_unsorted() {
        assertThat(crm.deals().stream().filter(Deal::incoming))
                .extracting(Deal::id)
                .containsExactly("3900213", "3900301", "3900302");
        assertThat(deal("3900301").source().name()).isEqualTo("Сайт skladprom");
        assertThat(deal("3900213").interactions().get(0).missed()).isTrue();
    }

    @Test
    void moves_back_and_over_stages_are_there() {
        assertThat(deal("3900206").stageChanges()).last().satisfies(move -> {
            assertThat(move.back()).isTrue();
            assertThat(move.by().name()).isEqualTo("Дмитрий Орлов");
        });
        Deal jumped = deal("3900207");
        assertThat(jumped.jumpedOver(jumped.stageChanges().get(1)))
                .extracting(Stage::name)
                .containsExactly("Потребность выявлена", "КП отправлено");
    }

    @Test
    void an_empty_card_and_a_silent_deal_are_there() {
        Contact silent = deal("3900204").contacts().get(0);
        assertThat(silent.phones()).isEmpty();
        assertThat(silent.emails()).isEmpty();
        assertThat(deal("3900208").note()).isEmpty();
        assertThat(deal("3900208").pastFirstWorkingStage()).isTrue();
    }

    @Test
    void a_contact_was_entered_twice() {
        assertThat(crm.contacts().stream().filter(contact -> contact.name().startsWith("Кирилл")))
                .extracting(
                        contact -> contact.phones().get(0).replaceAll("\\D", "").substring(1))
                .containsExactly("9267001824", "9267001824");
    }

    @Test
    void refusals_are_there_as_they_should_be_and_not() {
        assertThat(deal("3900210").refusalReason()).isEqualTo("Маленький бюджет");
        assertThat(deal("3900210").stageChanges())
                .last()
                .satisfies(move -> assertThat(move.from().working()).isTrue());
        assertThat(deal("3900211").stage().type()).isEqualTo(Stage.Type.CONDITIONAL_REFUSAL);
        assertThat(deal("3900212").stageChanges())
                .last()
                .satisfies(move -> assertThat(move.by().name()).isEqualTo("Ольга Гусева"));
        assertThat(deal("3900209").owner().active()).isFalse();
    }
}
