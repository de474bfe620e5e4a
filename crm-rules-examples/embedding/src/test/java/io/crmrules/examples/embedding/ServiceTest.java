package io.crmrules.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.crmrules.examples.embedding.Client.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ServiceTest {

    private static ConfigurableApplicationContext context;
    private static Client client;

    @BeforeAll
    static void start() {
        context = SpringApplication.run(
                EmbeddingApplication.class, "--server.port=0", "--crm-rules.rules=" + Client.RULES);
        client = new Client(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static List<String> criteria(Answer answer) {
        return answer.body().path("violations").findValuesAsText("criterion");
    }

    @Test
    void a_posted_snapshot_is_answered_by_a_report() throws Exception {
        Answer answer = client.post("/check");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/json");
        assertThat(answer.body().path("format").asText()).isEqualTo("crm-rules/report/1");
        assertThat(answer.body().path("run").path("language").asText()).isEqualTo("en");
        assertThat(criteria(answer)).contains("deal-without-task");
    }

    @Test
    void each_request_has_its_language_and_cadence() throws Exception {
        Answer monthly = client.post("/check?cadence=MONTHLY&language=ru");
        Answer instant = client.post("/check?cadence=INSTANT&language=en");

        assertThat(monthly.body().path("run").path("language").asText()).isEqualTo("ru");
        assertThat(instant.body().path("run").path("language").asText()).isEqualTo("en");
        assertThat(checked(instant)).isNotEmpty().isSubsetOf(checked(monthly));
        assertThat(checked(monthly)).contains("incomplete-contact");
        assertThat(checked(instant)).doesNotContain("incomplete-contact");
    }

    private static Set<String> checked(Answer answer) {
        return Set.copyOf(answer.body().path("criteria").findValuesAsText("id"));
    }

    @Test
    void fifty_requests_at_once_are_answered_with_the_same_bytes() throws IOException {
        assertThat(client.together(50, "/check?language=ru"))
                .hasSize(50)
                .containsOnly(client.together(1, "/check?language=ru").get(0))
                .allMatch(body -> body.startsWith("{\"format\":\"crm-rules/report/1\""));
    }

    @Test
    void the_gate_is_open_for_a_move_that_breaks_nothing() throws Exception {
        Answer answer = client.post("/gate?deal=D-1&to=sales/offer&by=u1&cadence=INSTANT");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body().path("open").asBoolean()).isTrue();
        assertThat(answer.body().path("violations")).isEmpty();
    }

    @Test
    void the_gate_is_closed_for_a_move_that_breaks_something() throws Exception {
        Answer answer = client.post("/gate?deal=D-1&to=sales/lost&by=u1&language=ru");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body().path("open").asBoolean()).isFalse();
        assertThat(criteria(answer)).contains("refusal-without-reason");
        assertThat(answer.body().path("violations").findValuesAsText("message"))
                .anyMatch(message -> message.startsWith("Перевести сделку на этап «Отказ»?"));
    }

    @Test
    void a_gate_that_a_rule_could_not_judge_does_not_look_open() throws Exception {
        double before = counted("crm.rules.failures?tag=criterion:owner-without-mail");

        Answer answer = client.post("/gate?deal=D-2&to=sales/offer");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.detail())
                .isEqualTo("Rules could not judge the deal: owner-without-mail."
                        + " Maybe have their author look at their worked cases.");
        assertThat(counted("crm.rules.failures?tag=criterion:owner-without-mail"))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/check?cadence=DAILY      | There is no cadence 'DAILY'. Maybe one of [INSTANT, DAY_END, WEEKLY, MONTHLY].",
                "/check?language=xx        | There is no language 'xx'. Known are en, ru.",
                "/gate?deal=D-1            | Required parameter 'to' is not present.",
                "/gate?deal=D-9&to=sales/offer | The snapshot has no deal 'D-9'. Maybe its id was misspelt, or its record"
                        + " could not be read.",
                "/gate?deal=D-1&to=offer   | The snapshot has no stage 'offer'. Maybe write it as pipeline/stage, with their ids.",
                "/gate?deal=D-1&to=sales/offer&by=u9 | The snapshot has no user 'u9'. Maybe leave 'by' out when nobody knows."
            })
    void what_there_is_not_is_refused_with_advice(String path, String detail) throws Exception {
        refused(client.post(path), detail);
    }

    @Test
    void a_body_that_is_no_snapshot_is_refused_in_the_words_of_the_reader() throws Exception {
        refused(client.post("/check", "{\"format\": \"crm-rules/report/1\"}"), "crm-rules/report/1");
        refused(client.post("/check", ""), "is empty. Maybe the export failed or is still being written.");
        refused(client.post("/gate?deal=D-1&to=sales/offer", "{\"format\":"), "Maybe the file was cut off");
    }

    private static void refused(Answer answer, String detail) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail()).contains(detail);
    }

    @Test
    void health_says_which_rules_are_in_force() throws Exception {
        JsonNode rules =
                client.get("/actuator/health").body().path("components").path("rules");

        assertThat(rules.path("status").asText()).isEqualTo("UP");
        JsonNode details = rules.path("details");
        assertThat(details.path("criteriaInForce").asInt()).isGreaterThan(40);
        assertThat(details.path("profile").asText()).isEqualTo("controller");
        assertThat(details.path("policyHash").asText())
                .isEqualTo(client.post("/check")
                        .body()
                        .path("run")
                        .path("policyHash")
                        .asText());
        assertThat(details.path("ruleProblems"))
                .singleElement()
                .asString()
                .contains("misspelt.drl:5", "Maybe you meant 'amount'.");
    }

    @Test
    void runs_and_findings_are_counted_by_criterion_only() throws Exception {
        double runs = counted("crm.rules.runs");
        double findings = counted("crm.rules.findings?tag=criterion:deal-without-task");

        long found = criteria(client.post("/check")).stream()
                .filter("deal-without-task"::equals)
                .count();

        assertThat(found).isPositive();
        assertThat(counted("crm.rules.runs")).isEqualTo(runs + 1);
        assertThat(counted("crm.rules.findings?tag=criterion:deal-without-task"))
                .isEqualTo(findings + found);
        assertThat(client.get("/actuator/metrics/crm.rules.findings").body().path("availableTags"))
                .extracting(tag -> tag.path("tag").asText())
                .containsExactly("criterion");
    }

    /** 0 for a counter that nothing was counted by yet. */
    private static double counted(String meter) throws IOException, InterruptedException {
        Answer answer = client.get("/actuator/metrics/" + meter);
        return answer.body().path("measurements").path(0).path("value").asDouble();
    }
}
