package io.crmrules.examples.harness.export.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.SourceProblem;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final String SECOND = Answers.with(Answers.DEAL_410, "\"ID\":\"411\"");

    @TempDir
    private Path folder;

    private Answers answers;

    @BeforeEach
    void an_export() {
        answers = new Answers(folder);
    }

    private static String page(String record, String rest) {
        return "{\"result\":[" + record + "]," + rest + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crm.deal.list_2.json",
                "crm.deal.list-50.json",
                "crm.deal.list.page2.json",
                "CRM.Deal.List (2).JSON"
            })
    void pages_may_have_any_suffix(String file) {
        answers.raw("crm.deal.list.json", page(Answers.DEAL_410, "\"next\":1,\"total\":2"))
                .raw(file, page(SECOND, "\"total\":2"));
        CrmSnapshot snapshot = answers.read();
        assertThat(snapshot.deals()).extracting(Deal::id).containsExactlyInAnyOrder("410", "411");
        assertThat(snapshot.coverage().carries(DataKind.LEAD_SOURCES)).isTrue();
    }

    @Test
    void a_missing_page_is_told_and_its_kind_not_carried() {
        answers.raw("crm.deal.list.json", page(Answers.DEAL_410, "\"next\":1,\"total\":2"));
        CrmSnapshot snapshot = answers.read();
        assertThat(snapshot.coverage().carries(DataKind.LEAD_SOURCES)).isFalse();
        assertThat(snapshot.problems())
                .extracting(SourceProblem::toString)
                .contains(
                        "crm.deal.list: 1 of 2 records are here. "
                                + "Maybe further pages were not saved. Until they are here, nothing is concluded from what is absent.");
    }

    @Test
    void deals_that_the_portal_counted_and_that_are_not_here_are_lost() {
        answers.raw("crm.deal.list.json", page(Answers.DEAL_410, "\"next\":1,\"total\":9"));
        assertThat(answers.read().problems()).anyMatch(problem -> problem.lost().equals(Map.of("DEALS", 8)));
        answers.raw("crm.deal.list.json", page(Answers.DEAL_410, "\"next\":1"));
        assertThat(answers.read().problems()).anyMatch(problem -> problem.lost().equals(Map.of("DEALS", 1)));
    }

    @Test
    void a_page_saved_twice_does_not_stand_for_another() {
        String page = page(Answers.DEAL_410, "\"total\":2");
        CrmSnapshot snapshot = answers.raw("crm.deal.list.json", page)
                .raw("crm.deal.list_2.json", page)
                .read();
        assertThat(snapshot.deals()).hasSize(1);
        assertThat(snapshot.problems())
                .extracting(SourceProblem::toString)
                .contains("crm.deal.list: 1 different of 2 records "
                        + "are here. Maybe one page was saved twice in place of another. Until they are here, nothing is concluded from "
                        + "what is absent.");
    }

    @Test
    void without_a_total_the_last_page_must_not_name_a_next_one() {
        answers.raw("crm.deal.list.json", page(Answers.DEAL_410, "\"next\":1"));
        assertThat(answers.read().problems())
                .extracting(SourceProblem::problem)
                .contains("The last page here says that another follows.");
    }

    @Test
    void what_was_got_one_by_one_is_read_first_and_proves_nothing_about_the_rest() {
        answers.raw("crm.deal.get.json", "{\"result\":" + Answers.with(Answers.DEAL_410, "\"TITLE\":\"Всё\"") + "}")
                .raw(
                        "crm.activity.get.json",
                        "{\"result\":{\"ID\":\"1\",\"TYPE_ID\":\"3\",\"OWNER_TYPE_ID\":\"2\",\"OWNER_ID\":\"410\",\"COMPLETED\":\"N\","
                                + "\"DEADLINE\":\"\",\"RESPONSIBLE_ID\":\"5\"}}");
        CrmSnapshot snapshot = answers.read();
        assertThat(snapshot.deals()).extracting(Deal::title).containsExactly("Всё");
        assertThat(snapshot.deals().get(0).openTasks()).hasSize(1);
        assertThat(snapshot.coverage().carries(DataKind.TASKS)).isFalse();
    }

    @Test
    void an_array_with_gaps_is_a_list_all_the_same() {
        answers.raw("crm.deal.list.json", "{\"result\":{\"0\":" + Answers.DEAL_410 + ",\"7\":" + SECOND + "}}");
        assertThat(answers.read().deals()).hasSize(2);
    }

    @Test
    void activities_without_the_telephony_do_not_tell_of_calls() {
        CrmSnapshot snapshot = answers.list("crm.activity.list").read();
        assertThat(snapshot.coverage().carriesType(DataKind.INTERACTIONS, Interaction.Type.MEETING))
                .isTrue();
        assertThat(snapshot.coverage().carriesType(DataKind.INTERACTIONS, Interaction.Type.CALL))
                .isFalse();
    }

    @Test
    void the_telephony_without_activities_tells_of_calls_only() {
        CrmSnapshot snapshot = answers.list("voximplant.statistic.get").read();
        assertThat(snapshot.coverage().spans().get(DataKind.INTERACTIONS).types())
                .containsExactly("CALL");
        assertThat(snapshot.coverage().provides()).contains(DataKind.RECORDINGS).doesNotContain(DataKind.TASKS);
    }

    @Test
    void strangers_are_named_as_not_read() {
        answers.list("crm.lead.list").list("calendar.settings.get").raw("deals.json", "[]");
        Map<String, String> told = answers.read().problems().stream()
                .collect(java.util.stream.Collectors.toMap(SourceProblem::file, SourceProblem::problem));
        assertThat(told).containsEntry("deals.json", "It is not read.").doesNotContainKey("calendar.settings.get.json");
    }
}
