package io.crmrules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What does not fit is left out of a snapshot and of a stream alike, and told as a reader tells it. */
class SoundDealsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final Pipeline SALES = pipeline("sales", "new", "work");
    private static final Pipeline PARTNERS = pipeline("partners", "p-new");
    private static final User ANNA = User.of("anna", "Анна", Role.SALES_REP);

    private static Pipeline pipeline(String id, String... stages) {
        Pipeline.Builder pipeline = Pipeline.builder(id);
        for (String stage : stages) {
            pipeline.stage(stage, "", Stage.Type.WORKING);
        }
        return pipeline.build();
    }

    private static DealBuilder deal(String id, Pipeline pipeline) {
        return Deal.builder(id, pipeline.stages().get(0), NOW).owner(ANNA);
    }

    private static CrmSnapshotBuilder crm() {
        return CrmSnapshot.builder(NOW)
                .pipelines(List.of(SALES))
                .users(List.of(ANNA))
                .leadSources(List.of(source("form")));
    }

    private static LeadSource source(String id) {
        return new LeadSource(id, "", LeadSource.Kind.WEB_FORM, true, null);
    }

    private static List<String> told(CrmSnapshot crm) {
        return crm.problems().stream().map(SourceProblem::toString).toList();
    }

    private static final List<Deal> DEALS = List.of(
            deal("D-1", SALES).title("first").build(),
            deal("D-2", PARTNERS).build(),
            deal("D-1", SALES).title("second").build(),
            deal("D-3", pipeline("sales", "gone")).build(),
            deal("D-4", SALES)
                    .owner(User.of("u9", "", null))
                    .source(source("fair"))
                    .build(),
            deal("D-5", SALES)
                    .owner(User.of("u9", "", null))
                    .source(source("fair"))
                    .build(),
            deal("D-6", SALES).source(source("form")).build());

    private static final String[] TOLD = {
        "/deals/1: deal D-2: 'pipeline' names the unknown pipeline 'partners'; the deal is left out."
                + " Maybe the pipeline is not in the snapshot, or was left out of it.",
        "/deals/2: deal D-1: the id occurs twice; the second is left out",
        "/deals/3: deal D-3: 'stage' names the unknown stage 'gone'; the deal is left out."
                + " Maybe the stage is not in the snapshot, or was left out of it.",
        "user u9: 'owner' names the unknown user 'u9'; what deals say of the user holds."
                + " Maybe the user is not in the snapshot, or was left out of it.",
        "lead source fair: 'source' names the unknown lead source 'fair'; what deals say of the lead source holds."
                + " Maybe the lead source is not in the snapshot, or was left out of it."
    };

    @Test
    void a_snapshot_has_each_deal_once_and_only_on_stages_that_are_there() {
        CrmSnapshot crm = crm().deals(DEALS).build();

        assertThat(crm.deals()).extracting(Deal::label).containsExactly("first", "D-4", "D-5", "D-6");
        assertThat(told(crm)).containsExactly(TOLD);
        assertThat(crm.problems())
                .filteredOn(problem -> !problem.lost().isEmpty())
                .hasSize(3)
                .allSatisfy(problem -> {
                    assertThat(problem.lost()).isEqualTo(Map.of("DEALS", 1));
                    assertThat(problem.warning()).isFalse();
                });
    }

    @Test
    void a_snapshot_that_is_built_again_tells_nothing_twice() {
        CrmSnapshot crm = crm().deals(DEALS).build();

        assertThat(told(crm.toBuilder().build())).containsExactly(TOLD);
        assertThat(told(crm.toBuilder().addUsers(ANNA).build())).containsExactly(TOLD);
        assertThat(told(crm.asOf(NOW.plusSeconds(1)))).containsExactly(TOLD);
    }

    @Test
    void a_stream_lets_the_same_through_and_tells_the_same() {
        CrmStream stream = CrmStream.of(DEALS.stream(), crm().build()).sound();
        List<Deal> walked = new ArrayList<>();
        stream.deals().forEachRemaining(walked::add);

        assertThat(walked).extracting(Deal::label).containsExactly("first", "D-4", "D-5", "D-6");
        assertThat(told(stream.reference())).containsExactly(TOLD);
        assertThat(stream.sound()).isSameAs(stream);
    }

    @Test
    void who_names_no_pipelines_no_users_and_no_sources_is_held_to_none() {
        CrmSnapshot crm = CrmSnapshot.builder(NOW)
                .deals(List.of(DEALS.get(1), DEALS.get(4)))
                .build();

        assertThat(crm.deals()).hasSize(2);
        assertThat(crm.problems()).isEmpty();
    }

    @Test
    void too_many_problems_are_counted_and_what_was_lost_with_them() {
        CrmSnapshot crm = crm().deals(Stream.iterate(0, i -> i < 10_007, i -> i + 1)
                        .map(i -> deal("D-" + i, PARTNERS).build())
                        .toList())
                .build();

        assertThat(crm.problems()).hasSize(10_001);
        assertThat(crm.problems().get(10_000)).hasToString("... and 7 more problems");
        assertThat(crm.problems().get(10_000).lost()).isEqualTo(Map.of("DEALS", 7));
    }

    @Test
    void of_customers_and_sources_with_one_id_the_first_counts() {
        Contact marat = Contact.builder("c1").name("Марат").build();
        CrmSnapshot crm = CrmSnapshot.builder(NOW)
                .contacts(List.of(marat, Contact.builder("c1").build()))
                .companies(List.of(
                        Company.builder("co1").build(), Company.builder("co1").build()))
                .leadSources(List.of(
                        new LeadSource("s", "Форма", LeadSource.Kind.WEB_FORM, true, null),
                        new LeadSource("s", "", null, false, null)))
                .build();

        assertThat(crm.contacts()).singleElement().isSameAs(marat);
        assertThat(crm.companies()).hasSize(1);
        assertThat(crm.leadSources()).singleElement().matches(LeadSource::active);
        assertThat(told(crm))
                .containsExactly(
                        "/companies/1: company co1: the id occurs twice; the second is left out",
                        "/contacts/1: contact c1: the id occurs twice; the second is left out",
                        "/leadSources/1: lead source s: the id occurs twice; the second is left out");
    }

    @Test
    void a_user_made_again_is_passed_over_and_one_who_says_otherwise_is_told() {
        User again = User.of("anna", "Анна", Role.SALES_REP);
        User otherwise = User.of("anna", "Анна", Role.ROBOT);

        assertThat(crm().addUsers(again).build().problems()).isEmpty();
        assertThat(told(crm().addUsers(again, otherwise).build()))
                .containsExactly("/users/2: user anna: the id occurs twice; the second is left out");
    }

    @Test
    void a_contact_that_a_deal_names_twice_stands_on_it_once() {
        Contact marat = Contact.builder("c1").name("Марат").build();

        assertThat(deal("D-1", SALES).contacts(marat, marat).build().contacts()).containsExactly(marat);
    }
}
