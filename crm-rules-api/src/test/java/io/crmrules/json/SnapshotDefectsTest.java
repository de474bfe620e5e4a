package io.crmrules.json;

import static io.crmrules.json.Inputs.HEAD;
import static io.crmrules.json.Inputs.deal;
import static io.crmrules.json.Inputs.lines;
import static io.crmrules.json.Inputs.object;
import static io.crmrules.json.Inputs.problems;
import static io.crmrules.json.Inputs.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.SourceProblem;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What costs a record, what costs a reference, and what the message about it says. */
class SnapshotDefectsTest {

    @Test
    void ignores_a_time_without_offset_and_concludes_nothing_from_the_tasks_of_its_deal() throws IOException {
        CrmSnapshot crm =
                object(deal("D-0"), deal("D-17", "'tasks':[{'dueAt':'2026-11-20T12:00:00','id':'t1'},{'id':'t2'}]"));

        assertThat(crm.problems())
                .containsExactly(new SourceProblem(
                        "crm.json",
                        "/deals/1/tasks/0/dueAt",
                        "task t1 of deal D-17",
                        "'dueAt' is '2026-11-20T12:00:00', not an ISO-8601 time with offset; it is ignored",
                        "Maybe add the offset, e.g. 2026-11-20T12:00:00+03:00."));
        assertThat(crm.deals().get(1).tasks()).hasSize(2);
        assertThat(crm.deals().get(1).damagedKinds()).containsExactly(DataKind.TASKS);
        assertThat(crm.deals().get(0).damagedKinds()).isEmpty();
    }

    @Test
    void places_a_defect_on_its_line() throws IOException {
        CrmSnapshot crm = lines(deal("D-1"), "", deal("D-2", "'comments':[{'id':'k1'}]"));

        assertThat(problems(crm))
                .containsExactly("crm.json, line 4, /comments/0: comment k1 of deal D-2: 'createdAt' is missing;"
                        + " the comment is left out");
        assertThat(crm.deals().get(1).damagedKinds()).containsExactly(DataKind.COMMENTS);
    }

    @Test
    void leaves_out_what_repeats_an_id() throws IOException {
        CrmSnapshot crm = lines(
                deal("D-1", "'title':'first'"),
                deal("D-1", "'title':'second'"),
                "{'contact':{'id':'c1','name':'second'}}",
                "{'company':{'id':'co1','name':'second'}}",
                deal("D-2", "'tasks':[{'id':'t1','text':'first'},{'id':'t1','text':'second'}]"));

        assertThat(problems(crm))
                .containsExactly(
                        "crm.json, line 3: deal D-1: the id occurs twice; the second is left out",
                        "crm.json, line 4: contact c1: the id occurs twice; the second is left out",
                        "crm.json, line 5: company co1: the id occurs twice; the second is left out",
                        "crm.json, line 6, /tasks/1: task t1 of deal D-2: the id occurs twice; the second task is left out");
        assertThat(crm.deals()).extracting(Deal::title).containsExactly("first", "");
        assertThat(crm.contacts().get(0).name()).isEqualTo("Пётр");
        assertThat(crm.deals().get(1).tasks().get(0).text()).isEqualTo("first");
    }

    @Test
    void finds_a_repeated_id_among_many() throws IOException {
        String[] tasks = IntStream.rangeClosed(0, 40)
                .mapToObj(i -> "{'id':'t" + i % 40 + "'}")
                .toArray(String[]::new);
        CrmSnapshot crm = object(deal("D-1", "'tasks':[" + String.join(",", tasks) + "]"));

        assertThat(crm.deals().get(0).tasks()).hasSize(40);
        assertThat(crm.problems()).hasSize(1);
    }

    @Test
    void lets_another_deal_have_the_same_task_ids() throws IOException {
        assertThat(object(deal("D-1", "'tasks':[{'id':'t1'}]"), deal("D-2", "'tasks':[{'id':'t1'}]"))
                        .problems())
                .isEmpty();
    }

    @Test
    void refuses_wrong_types_and_says_what_may_be_meant() throws IOException {
        CrmSnapshot crm = object(
                deal("D-1").replace("'D-1'", "17"),
                deal("D-2", "'amount':{'value':'120000'}"),
                deal("D-3", "'createdAt':1763650000"),
                deal("D-4", "'tags':'vip'"),
                deal("D-5", "'expectedCloseDate':'01.12.2026'"),
                deal(
                        "D-6",
                        "'interactions':[{'id':'i1','type':'CALL','startedAt':'2026-11-02T10:00:00Z','talkSeconds':-5}]"),
                deal("D-7", "'tasks':{'id':'t1'}"),
                deal("D-8", "'tasks':[null,'t1']"),
                "'D-9'");

        assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-2", "D-4", "D-5", "D-6", "D-7", "D-8");
        assertThat(problems(crm))
                .containsExactly(
                        "crm.json, /deals/0/id: deal: 'id' is the number 17, not a text; the deal is left out. Maybe it"
                                + " lacks quotes.",
                        "crm.json, /deals/1/amount/value: deal D-2: 'value' is '120000', not an amount; it is"
                                + " ignored. Maybe write it without quotes.",
                        "crm.json, /deals/2/createdAt: deal D-3: 'createdAt' is the number 1763650000, not an ISO-8601"
                                + " time with offset; the deal is left out. Maybe write it like"
                                + " 2026-11-20T18:05:00+03:00.",
                        "crm.json, /deals/3/tags: deal D-4: 'tags' is 'vip', not a list of texts; it is ignored."
                                + " Maybe it lacks brackets.",
                        "crm.json, /deals/4/expectedCloseDate: deal D-5: 'expectedCloseDate' is '01.12.2026', not a"
                                + " date; it is ignored. Maybe write it like 2026-11-20.",
                        "crm.json, /deals/5/interactions/0/talkSeconds: interaction i1 of deal D-6: 'talkSeconds' is"
                                + " the number -5, not a whole number of seconds from 0; it is ignored",
                        "crm.json, /deals/6/tasks: deal D-7: 'tasks' is an object, not a list; it is ignored",
                        "crm.json, /deals/7/tasks/0: task of deal D-8: it is null, not an object; the task is left out",
                        "crm.json, /deals/7/tasks/1: task of deal D-8: it is 't1', not an object; the task is left out",
                        "crm.json, /deals/8: deal: it is 'D-9', not an object; the deal is left out");
        assertThat(crm.deals())
                .flatExtracting(Deal::damagedKinds)
                .containsExactly(
                        DataKind.AMOUNTS, DataKind.CLOSE_DATES, DataKind.INTERACTIONS, DataKind.TASKS, DataKind.TASKS);
    }

    @Test
    void names_every_property_that_a_deal_lacks() throws IOException {
        assertThat(problems(object("{'title':'x'}")))
                .containsExactly(
                        "crm.json, /deals/0: deal: 'id' is missing; the deal is left out",
                        "crm.json, /deals/0: deal: 'pipeline' is missing; the deal is left out",
                        "crm.json, /deals/0: deal: 'stage' is missing; the deal is left out",
                        "crm.json, /deals/0: deal: 'createdAt' is missing; the deal is left out");
    }

    @Test
    void warns_of_an_unknown_property_once_and_keeps_the_record() throws IOException {
        CrmSnapshot crm = object(
                deal("D-1", "'Titel':'x','tasks':[{'id':'t1','due':{'a':[1]}}]"),
                deal("D-2", "'Titel':'y','tasks':[{'id':'t1','due':2}]"));

        assertThat(crm.deals()).hasSize(2).allSatisfy(deal -> {
            assertThat(deal.tasks()).hasSize(1);
            assertThat(deal.damagedKinds()).isEmpty();
        });
        assertThat(problems(crm))
                .containsExactly(
                        "crm.json, /deals/0/Titel: deal D-1: unknown property 'deals[].Titel'; it is ignored, here and"
                                + " further on. Maybe you meant 'title'.",
                        "crm.json, /deals/0/tasks/0/due: task t1 of deal D-1: unknown property 'deals[].tasks[].due';"
                                + " it is ignored, here and further on. Maybe you meant 'dueAt'.");
    }

    @Test
    void concludes_nothing_from_a_list_whose_name_is_misspelt() throws IOException {
        CrmSnapshot crm = object(deal("D-1", "'tesks':[{'id':'t1'}]"), deal("D-2", "'tesks':[]"), deal("D-3"));

        assertThat(problems(crm)).singleElement().asString().contains("Maybe you meant 'tasks'");
        assertThat(crm.deals())
                .extracting(Deal::damagedKinds)
                .containsExactly(Set.of(DataKind.TASKS), Set.of(DataKind.TASKS), Set.of());
        assertThat(read(HEAD.replace("'contacts'", "'contcts'") + Inputs.ALL + "}")
                        .coverage()
                        .carries(DataKind.CONTACTS))
                .isFalse();
    }

    @Test
    void damages_the_deals_of_a_customer_of_whom_values_were_lost() throws IOException {
        CrmSnapshot crm = read(HEAD.replace("'name':'Пётр'", "'birthday':'17.05.1980'")
                        .replace("'city':'Казань'", "'phones':7")
                + ",'deals':[" + deal("D-1", "'contacts':['c1']") + "," + deal("D-2", "'company':'co1'") + "]}");

        assertThat(crm.deals())
                .extracting(Deal::damagedKinds)
                .containsOnly(Set.of(DataKind.CONTACTS, DataKind.COMPANIES));
    }

    @Test
    void ignores_objects_among_the_fields_and_concludes_nothing_from_their_absence() throws IOException {
        CrmSnapshot crm = object(
                deal("D-1", "'fields':{'address':{'city':'x'},'phones':[{'a':1},'7'],'id':[]}"),
                deal("D-2", "'fields':'Казань'"),
                deal("D-3", "'title':7"),
                deal("D-4", "'owner':'u9'"),
                deal("D-5", "'fields':{'city':null,'inn':7,'vip':true}"));

        assertThat(crm.deals().get(0).fields()).containsOnly(java.util.Map.entry("phones", "7"));
        assertThat(problems(crm).subList(0, 4))
                .containsExactly(
                        "crm.json, /deals/0/fields/address: deal D-1: 'address' is an object, not a text or a number; it"
                                + " is ignored",
                        "crm.json, /deals/0/fields/phones/0: deal D-1: 'phones' is an object, not a text or a number; it"
                                + " is ignored",
                        "crm.json, /deals/1/fields: deal D-2: 'fields' is 'Казань', not an object; it is ignored",
                        "crm.json, /deals/2/title: deal D-3: 'title' is the number 7, not a text; it is ignored. Maybe"
                                + " it lacks quotes.");
        assertThat(crm.deals()).extracting(Deal::cardComplete).containsExactly(false, false, false, false, true);
        assertThat(crm.deals()).extracting(Deal::damagedKinds).containsOnly(Set.of());
    }

    @Test
    void keeps_a_user_without_what_is_malformed() throws IOException {
        CrmSnapshot crm = read(HEAD.replace("SALES_REP", "SALESREP") + "}");

        assertThat(crm.user("u1").role()).isNull();
        assertThat(problems(crm))
                .containsExactly("crm.json, /users/0/role: user u1: 'role' is 'SALESREP', not known; it is ignored."
                        + " Maybe you meant 'SALES_REP'.");
    }

    @Test
    void leaves_out_a_stage_whose_id_another_pipeline_has() throws IOException {
        CrmSnapshot crm = read(HEAD.replace("p-new", "new") + "}");

        assertThat(crm.pipeline("partners").stages()).isEmpty();
        assertThat(problems(crm))
                .containsExactly(
                        "crm.json, /pipelines/1/stages/0: stage new of pipeline partners: the id occurs twice"
                                + " in the snapshot; the second stage is left out. Maybe prefix stage ids with the pipeline's.");
    }

    @Test
    void claims_nothing_from_a_coverage_that_it_does_not_understand() throws IOException {
        CrmSnapshot crm = read(
                HEAD
                        + ",'provides':['TASKS','COMMENTS','INTERACTIONS','MILESTONES','CALLS'],"
                        + "'carried':{'INTERACTIONS':{'types':['PHONE']},'MILESTONES':{'from':'2026-01-01'},'COMMENTS':{'types':['x']},'TASK':{}}}");

        assertThat(crm.coverage().provides()).containsExactly(DataKind.TASKS, DataKind.USER_STATUS, DataKind.COMPANIES);
        assertThat(Arrays.asList("unknown kind of data 'CALLS'", "unknown type 'PHONE'", "unknown kind of data 'TASK'"))
                .allSatisfy(text -> assertThat(problems(crm)).anyMatch(problem -> problem.contains(text)));
    }

    @Test
    void shortens_the_value_at_fault_and_shows_what_acts_instead_of_being_seen() throws IOException {
        CrmSnapshot crm = object(deal("D-1", "'closedAt':'\u202E\\u0007" + "я".repeat(100) + "'"));

        assertThat(crm.problems().get(0).problem())
                .isEqualTo("'closedAt' is '\\u202E\\u0007" + "я".repeat(58)
                        + "...', not an ISO-8601 time with offset; it is ignored");
    }

    @Test
    void counts_the_problems_beyond_ten_thousand() throws IOException {
        String[] deals = IntStream.range(0, 10_123)
                .mapToObj(i -> deal("D-" + i, "'owner':'u9'"))
                .toArray(String[]::new);
        CrmSnapshot crm = lines(deals);

        assertThat(crm.deals()).hasSize(10_123);
        assertThat(crm.problems()).hasSize(10_001);
        assertThat(crm.problems().get(10_000)).hasToString("crm.json: ... and 123 more problems");
    }
}
