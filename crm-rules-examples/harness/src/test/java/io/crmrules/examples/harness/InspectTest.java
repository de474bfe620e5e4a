package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crmrules.examples.harness.export.mapping.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectTest {

    @TempDir
    Path folder;

    @Test
    void it_says_what_is_proven_and_what_would_make_more_checkable() {
        Ran ran = Ran.with("inspect", Path.of("samples", "amocrm"));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("Read as amocrm, taken at ")
                .contains("TASKS            complete")
                .contains("MILESTONES       complete, of INVOICE_ISSUED, MEETING_SCHEDULED, PAID only")
                .contains("not checkable: close-date-passed, without CLOSE_DATES")
                .contains("CLOSE_DATES: fields: { deal.expectedCloseDate: FIELD } in the mapping");
    }

    @Test
    void it_proposes_a_mapping_with_its_guesses_marked() {
        String out = Ran.with("inspect", Path.of("samples", "amocrm")).out();

        assertThat(out)
                .contains("\"8100001/71000050\": { type: WORKING, milestone: INVOICE_ISSUED }  # Счёт выставлен"
                        + " (the milestone is a guess)")
                .contains("\"8100001/142\": { type: WON }  # Успешно реализовано")
                .contains("\"7100004\": { role: TRAINEE, team: \"Отдел продаж\" }  # Мария Климова, Стажёр"
                        + " (the role is a guess)")
                .contains("\"7100006\": { role: LEAD_EXCHANGE, team: \"Отдел продаж\" }  # Биржа лидов"
                        + " (the role is a guess)")
                .contains("\"0\": { role: ROBOT }  # amoCRM\n");
    }

    @Test
    void positions_and_departments_of_bitrix24_propose_roles_and_teams() {
        String out = Ran.with("inspect", Path.of("samples", "bitrix24")).out();

        assertThat(out)
                .contains(
                        "\"7\": { role: TRAINEE, team: \"Отдел продаж\" }  # Дарья Миронова, Стажёр (the role is a guess)")
                .contains("\"9\": { role: QUALITY_CONTROL, team: \"Отдел контроля качества\" }")
                .contains("\"8\": { role: LEAD_EXCHANGE, team: \"Отдел продаж\" }")
                .contains(
                        "MILESTONES       complete, of INVOICE_ISSUED, MEETING_HELD, MEETING_SCHEDULED, OFFER_SENT, PAID only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amocrm", "bitrix24", "amocrm-ui", "bitrix24-ui", "salesforce", "pipedrive"})
    void what_it_proposes_can_be_read(String sample) throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Ran.with("inspect", Path.of("samples", sample), "--json")
                        .out());

        assertThat(json.path("format").asText()).isEqualTo(sample);
        assertThat(json.path("counts").path("deals").asInt()).isPositive();
        assertThat(json.path("kinds")).isNotEmpty();
        assertThat(Mapping.parse(json.path("mapping").asText(), "proposed").stages())
                .isNotEmpty();
    }

    @Test
    void tables_that_nobody_here_saw_are_connected_by_what_it_proposes() throws IOException {
        Path deals = Files.writeString(
                folder.resolve("orders.csv"),
                "Номер,Заказ,Название,Статус,Менеджер,Сумма,Дата создания\n1,A,Кран,Новый,Анна,100,16.11.2026 10:00\n");
        Ran proposed = Ran.with("inspect", deals);
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), proposed.out());
        Ran ran = Ran.with("inspect", deals, "--mapping", mapping);

        assertThat(proposed.exitCode()).isEqualTo(3);
        assertThat(proposed.out()).contains("owner: \"Менеджер\"  # a guess").contains("# not used: \"Заказ\"");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("Read as table, taken at 2026-11-16T07:00:00Z: 1 deals")
                .contains("What these stages mean is not known")
                .contains("\"sales/Новый\": { type: WORKING }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amocrm", "bitrix24", "hubspot", "pipedrive"})
    void a_plan_is_a_script_that_pages_through(String vendor) {
        Ran ran = Ran.with("inspect", "--plan", vendor);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith("#!/bin/sh").contains("curl").contains("pages ");
    }

    @Test
    void the_plan_of_salesforce_saves_each_object_that_is_read() {
        String plan = Ran.with("inspect", "--plan", "salesforce").out();

        assertThat(plan).startsWith("#!/bin/sh").contains("sf data export bulk");
        assertThat(Path.of("samples", "salesforce").toFile().list())
                .filteredOn(file -> file.endsWith(".csv"))
                .allSatisfy(file -> assertThat(plan).containsPattern("(table|short) " + file.replace(".csv", " ")));
    }

    @Test
    void a_plan_of_another_vendor_is_refused() {
        assertThat(Ran.with("inspect", "--plan", "x").err())
                .contains("Known are amocrm, bitrix24, hubspot, pipedrive, salesforce.");
        assertThat(Ran.with("inspect").exitCode()).isEqualTo(2);
    }
}
