package io.crmrules.json;

import static io.crmrules.json.Inputs.deal;
import static io.crmrules.json.Inputs.lines;
import static io.crmrules.json.Inputs.object;
import static io.crmrules.json.Inputs.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Comment;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Task;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a record names must be there: a required reference that is broken costs the record, an optional one itself. */
class SnapshotReferencesTest {

    @Test
    void leaves_out_a_deal_on_a_stage_of_another_pipeline() throws IOException {
        CrmSnapshot crm = object(deal("D-1").replace("work", "p-new"));

        assertThat(crm.deals()).isEmpty();
        assertThat(problems(crm))
                .containsExactly("crm.json, /deals/0/stage: deal D-1: 'stage' 'p-new' is no stage of pipeline 'sales';"
                        + " the deal is left out. Maybe the deal is in pipeline 'partners', which has this stage.");
    }

    @Test
    void leaves_out_a_deal_on_an_unknown_stage_or_pipeline_and_guesses() throws IOException {
        CrmSnapshot crm =
                object(deal("D-1").replace("work", "wrok"), deal("D-2").replace("sales", "Sale"));

        assertThat(crm.deals()).isEmpty();
        assertThat(crm.problems())
                .extracting(SourceProblem::problem)
                .containsExactly(
                        "'stage' names the unknown stage 'wrok'; the deal is left out",
                        "'pipeline' names the unknown pipeline 'Sale'; the deal is left out");
        assertThat(crm.problems())
                .extracting(SourceProblem::hint)
                .containsExactly("Maybe you meant 'work'.", "Maybe you meant 'sales'.");
    }

    @Test
    void drops_people_who_are_not_there() throws IOException {
        CrmSnapshot crm = object(deal("D-1", "'owner':'u9','tasks':[{'id':'t1','assignee':'u8','createdBy':'u1'}]"));

        assertThat(problems(crm))
                .containsExactly(
                        "crm.json, /deals/0/owner: deal D-1: 'owner' names the unknown user 'u9'; the reference is"
                                + " dropped. Maybe the user is not in the snapshot, or was left out of it.",
                        "crm.json, /deals/0/tasks/0/assignee: task t1 of deal D-1: 'assignee' names the unknown user"
                                + " 'u8'; the reference is dropped. Maybe the user is not in the snapshot, or was left"
                                + " out of it.");
        assertThat(crm.deals().get(0).owner()).isNull();
        assertThat(crm.deals().get(0).tasks().get(0).assignee()).isNull();
        assertThat(crm.deals().get(0).tasks().get(0).stranger()).isTrue();
        assertThat(crm.deals().get(0).damagedKinds()).isEmpty();
    }

    @Test
    void knows_a_stranger_from_nobody() throws IOException {
        Deal deal = object(deal(
                        "D-1",
                        "'tasks':[{'id':'t1'},{'id':'t2','assignee':'u8'},{'id':'t3','assignee':'u1'}]",
                        "'comments':[{'id':'k1','createdAt':'2026-11-02T10:00:00Z'},"
                                + "{'id':'k2','createdAt':'2026-11-02T11:00:00Z','author':'u8'}]",
                        "'interactions':[{'id':'i1','type':'CALL','startedAt':'2026-11-02T10:00:00Z'},"
                                + "{'id':'i2','type':'CALL','startedAt':'2026-11-02T11:00:00Z','user':'u8'}]"))
                .deals()
                .get(0);

        assertThat(deal.tasks()).extracting(Task::stranger).containsExactly(false, true, false);
        assertThat(deal.comments()).extracting(Comment::stranger).containsExactly(false, true);
        assertThat(deal.interactions()).extracting(Interaction::stranger).containsExactly(false, true);
        assertThat(deal.asOf(Instant.parse("2026-11-02T12:00:00Z")).tasks())
                .extracting(Task::stranger)
                .containsExactly(false, true, false);
    }

    @Test
    void drops_customers_and_sources_who_are_not_there_and_concludes_nothing_from_their_absence() throws IOException {
        CrmSnapshot crm = object(
                deal("D-1", "'contacts':['c1','c9','c1']"),
                deal("D-2", "'company':'co9'"),
                deal("D-3", "'source':'form-9'"));

        assertThat(crm.problems())
                .extracting(SourceProblem::place)
                .containsExactly("/deals/0/contacts/1", "/deals/1/company", "/deals/2/source");
        assertThat(crm.deals().get(0).contacts()).hasSize(1);
        assertThat(crm.deals())
                .flatExtracting(Deal::damagedKinds)
                .containsExactlyInAnyOrder(
                        DataKind.CONTACTS, DataKind.CONTACTS, DataKind.COMPANIES, DataKind.LEAD_SOURCES);
    }

    @Test
    void leaves_out_changes_that_lead_nowhere() throws IOException {
        CrmSnapshot crm = object(deal(
                "D-1",
                "'stageChanges':[{'from':'new','to':'nowhere','at':'2026-11-02T10:00:00Z'},{'to':'work','at':'2026-11-02T10:00:00Z'}]",
                "'ownerChanges':[{'to':'u9','at':'2026-11-02T10:00:00Z'}]",
                "'milestones':[{'type':'PAYED','at':'2026-11-02T10:00:00Z'}]",
                "'interactions':[{'id':'i1','startedAt':'2026-11-02T10:00:00Z'}]"));

        assertThat(problems(crm))
                .containsExactly(
                        "crm.json, /deals/0/stageChanges/0/to: stage change of deal D-1: 'to' names the unknown stage"
                                + " 'nowhere'; the stage change is left out. Maybe the stage is not in the snapshot, or"
                                + " was left out of it.",
                        "crm.json, /deals/0/ownerChanges/0/to: owner change of deal D-1: 'to' names the unknown user"
                                + " 'u9'; the owner change is left out. Maybe the user is not in the snapshot, or was"
                                + " left out of it.",
                        "crm.json, /deals/0/milestones/0/type: milestone of deal D-1: 'type' is 'PAYED', not known; the"
                                + " milestone is left out. Maybe you meant 'PAID'.",
                        "crm.json, /deals/0/interactions/0: interaction i1 of deal D-1: 'type' is missing; the"
                                + " interaction is left out");
        assertThat(crm.deals().get(0).stageChanges()).hasSize(1);
        assertThat(crm.deals().get(0).damagedKinds())
                .containsExactlyInAnyOrder(
                        DataKind.STAGE_HISTORY,
                        DataKind.STAGE_AUTHORS,
                        DataKind.OWNER_HISTORY,
                        DataKind.MILESTONES,
                        DataKind.INTERACTIONS);
    }

    @Test
    void concludes_nothing_from_a_history_that_lost_a_stage_or_author() throws IOException {
        CrmSnapshot crm = object(
                deal("D-1", "'stageChanges':[{'from':'nowhere','to':'work','at':'2026-11-02T10:00:00Z'}]"),
                deal("D-2", "'stageChanges':[{'from':'new','to':'work','at':'2026-11-02T10:00:00Z','by':'u9'}]"));

        assertThat(crm.deals()).allSatisfy(deal -> {
            assertThat(deal.stageChanges()).hasSize(1);
            assertThat(deal.damagedKinds()).containsExactlyInAnyOrder(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS);
        });
    }

    @Test
    void drops_a_company_that_never_comes() throws IOException {
        CrmSnapshot crm = lines("{'contact':{'id':'c2','company':'co9'}}", deal("D-1"));

        assertThat(crm.contacts().get(1).company()).isNull();
        assertThat(problems(crm))
                .containsExactly("crm.json, line 2: contact c2: 'company' names the unknown company 'co9'; the"
                        + " reference is dropped. Maybe the company is not in the snapshot, or was left out of it.");
    }
}
