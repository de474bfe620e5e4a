package io.crmrules.examples.harness.export.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedTest {

    @TempDir
    Path folder;

    private CrmSnapshot read(Answers answers, String mapping) throws IOException {
        Path file = Files.writeString(folder.resolve(".mapping.yaml"), "format: crm-rules/mapping/1\n" + mapping);
        return answers.read(new ReadingOptions(null, null, Mapping.read(file)));
    }

    @Test
    void stages_pipelines_users_and_links_are_as_the_mapping_says() throws IOException {
        CrmSnapshot crm = read(new Answers(folder), """
                stages: { 0/PREPARATION: { milestone: QUALIFIED }, 9/C9:NEW: { type: WORKING } }
                pipelines: { "9": { archived: true } }
                users: { "5": { role: SALES_REP } }
                dealUrl: "https://example.test/{id}/"
                """);
        assertThat(crm.deals().get(0).stage().milestone()).isEqualTo(MilestoneType.QUALIFIED);
        assertThat(crm.deals().get(0).url()).isEqualTo("https://example.test/410/");
        assertThat(crm.pipelines().get(1).archived()).isTrue();
        assertThat(crm.pipelines().get(1).stage("C9:NEW").working()).isTrue();
        assertThat(crm.users().get(0).role()).isEqualTo(Role.SALES_REP);
    }

    @Test
    void a_date_that_bitrix24_writes_as_its_midnight_is_a_day() throws IOException {
        Answers answers = new Answers(folder)
                .deal("\"UF_CRM_1\":\"2026-11-18T03:00:00+03:00\"", "\"UF_CRM_2\":\"2026-11-19T12:30:00+03:00\"");
        CrmSnapshot crm =
                read(answers, "fields: { deal.milestones.PAID: UF_CRM_1, deal.milestones.MEETING_HELD: UF_CRM_2 }");
        assertThat(crm.deals().get(0).milestones())
                .containsExactlyInAnyOrder(
                        new Milestone(MilestoneType.PAID, Instant.parse("2026-11-18T20:59:59Z")),
                        new Milestone(MilestoneType.MEETING_HELD, Instant.parse("2026-11-19T09:30:00Z")));
    }

    @Test
    void a_field_that_was_not_selected_is_not_known() throws IOException {
        Answers answers = new Answers(folder)
                .list(
                        "crm.deal.list",
                        Answers.with(Answers.DEAL_410, "\"UF_CRM_1\":\"\""),
                        Answers.with(Answers.DEAL_410, "\"ID\":\"411\""));
        CrmSnapshot crm = read(answers, "fields: { deal.milestones.PAID: UF_CRM_1 }");
        assertThat(crm.coverage().carriesType(DataKind.MILESTONES, MilestoneType.PAID))
                .isTrue();
        assertThat(crm.deals().get(0).damagedKinds()).doesNotContain(DataKind.MILESTONES);
        assertThat(crm.deals().get(1).damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void a_field_of_a_contact_may_be_named_by_its_label_and_has_its_value() throws IOException {
        Answers answers = new Answers(folder)
                .raw(
                        "crm.contact.fields.json",
                        "{\"result\":{\"UF_CRM_7\":{\"type\":\"enumeration\",\"formLabel\":\"Город\","
                                + "\"items\":[{\"ID\":\"45\",\"VALUE\":\"Омск\"}]}}}")
                .list(
                        "crm.contact.list",
                        "{\"ID\":\"84\",\"HAS_PHONE\":\"N\",\"HAS_EMAIL\":\"N\",\"UF_CRM_7\":\"45\"}");
        CrmSnapshot crm = read(answers, "fields: { contact.city: Город }");
        assertThat(crm.contacts().get(0).city()).isEqualTo("Омск");
        assertThat(crm.deals().get(0).damagedKinds()).doesNotContain(DataKind.CONTACTS);
    }

    @Test
    void a_mapped_field_that_a_contact_does_not_have_makes_its_card_unknown() throws IOException {
        Answers answers = new Answers(folder)
                .list(
                        "crm.contact.list",
                        "{\"ID\":\"84\",\"HAS_PHONE\":\"N\",\"HAS_EMAIL\":\"N\",\"UF_CRM_7\":\"45\"}");
        CrmSnapshot crm = read(answers, "fields: { contact.city: Город }");
        assertThat(crm.deals().get(0).damagedKinds()).contains(DataKind.CONTACTS);
        assertThat(crm.problems())
                .anyMatch(problem -> problem.problem()
                        .startsWith(
                                "Customers without the field \"Город\", which the mapping names for contact.city: 1"));
    }
}
