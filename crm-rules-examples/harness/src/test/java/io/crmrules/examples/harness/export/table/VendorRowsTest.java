package io.crmrules.examples.harness.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.Comment;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage.Span;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Interaction;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tables of vendors have that those of a spreadsheet have not. */
class VendorRowsTest {

    private static final String HEAD = """
            format: crm-rules/mapping/1
            takenAt: 2026-11-20T18:05:00+03:00
            stages: { sales/Offer/Quote: { type: WORKING }, sales/New: { type: WORKING }, sales/Lost: { type: LOST } }
            tables:
              deals:
                file: deals.csv
                times: { zone: UTC }
                columns: { id: Id, stage: Stage, createdAt: Created, hasOpenTask: HasTask }
                constants: { pipeline: sales }
            """;
    private static final String DEALS = "Id,Stage,Created,HasTask\nD1,Offer/Quote,2026-11-02 09:00,true\n";

    @TempDir
    Path folder;

    private VendorRowsTest save(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    private CrmSnapshot read(String tables) throws IOException {
        return TableExport.byMapping()
                .read(folder, new ReadingOptions(null, null, Mapping.parse(HEAD + tables, "mapping.yaml")))
                .reference();
    }

    private static Deal first(CrmSnapshot crm) {
        return crm.deals().get(0);
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static final String CHANGES = """
              fieldChanges:
                file: changes.csv
                times: { zone: UTC }
                columns: { deal: Deal, field: Field, from: Old, to: New, at: At }
                values: { field: { Amount: amount, "*": "*" } }
            complete: [FIELD_HISTORY]
            """;

    @Test
    void changes_of_a_field_are_put_in_order_and_what_was_there_before_is_what_the_change_before_left()
            throws IOException {
        CrmSnapshot crm = save("deals.csv", DEALS).save("changes.csv", """
                        Deal,Field,Old,New,At
                        D1,Amount,,300,2026-11-05 09:00
                        D1,Amount,,100,2026-11-03 09:00
                        D1,Discount__c,5,10,2026-11-04 09:00
                        D1,Amount,,300,2026-11-06 09:00
                        """).read(CHANGES);
        assertThat(first(crm).fieldChanges())
                .extracting(FieldChange::field, FieldChange::from, FieldChange::to, FieldChange::at)
                .containsExactly(
                        tuple("amount", "", "100", at("2026-11-03T09:00:00Z")),
                        tuple("Discount__c", "5", "10", at("2026-11-04T09:00:00Z")),
                        tuple("amount", "100", "300", at("2026-11-05T09:00:00Z")));
        assertThat(crm.coverage().provides()).contains(DataKind.FIELD_HISTORY);
        assertThat(first(crm).damagedKinds()).doesNotContain(DataKind.FIELD_HISTORY);
    }

    @Test
    void a_change_that_does_not_say_when_damages_the_history_of_its_deal() throws IOException {
        CrmSnapshot crm = save("deals.csv", DEALS)
                .save("changes.csv", "Deal,Field,Old,New,At\nD1,Amount,1,2,\n")
                .read(CHANGES);
        assertThat(first(crm).damagedKinds()).contains(DataKind.FIELD_HISTORY);
    }

    private static final String TASKS = """
              tasks:
                file: tasks.csv
                times: { zone: UTC }
                columns:
                  id: Id
                  deal: [What, Who]
                  contact: Who
                  text: Text
                  dueAt: Day + Hour
                  endsAt: Ends
                  putOff: Status
                  completed: Done
                values:
                  deal: { none: "", D*: "*", "*": "" }
                  putOff: { Deferred: true, "*": "" }
              contacts:
                file: people.csv
                columns: { id: Id, name: Name, phones: Phone, emails: Mail }
              dealContacts: { file: links.csv, columns: { deal: Deal, contact: Person } }
            """;
    private static final String TASK = "Id,What,Who,Text,Day,Hour,Ends,Status,Done\n";
    private static final String PEOPLE = "Id,Name,Phone,Mail\nP1,Ann,+4940555001,\n";
    private static final String LINKS = "Deal,Person\nD1,P1\n";

    private CrmSnapshot tasks(String rows) throws IOException {
        return save("deals.csv", DEALS)
                .save("people.csv", PEOPLE)
                .save("links.csv", LINKS)
                .save("tasks.csv", TASK + rows)
                .read(TASKS);
    }

    @Test
    void a_stage_may_have_a_slash_in_its_name() throws IOException {
        CrmSnapshot crm = tasks("");
        assertThat(first(crm).stage().name()).isEqualTo("Offer/Quote");
        assertThat(crm.pipelines()).hasSize(1);
    }

    @Test
    void an_id_says_by_its_beginning_on_what_a_row_hangs() throws IOException {
        CrmSnapshot crm = tasks("""
                        T1,D1,P1,Call,2026-11-23,,,Open,false
                        T2,none,P1,Write,2026-11-23,,,Open,false
                        T3,C9,P1,Repair,2026-11-23,,,Open,false
                        T4,none,none,Buy paper,2026-11-23,,,Open,false
                        """);
        assertThat(first(crm).tasks()).extracting(Task::id).containsExactly("T1", "T2");
        assertThat(crm.problems())
                .extracting(SourceProblem::toString)
                .containsExactly("tasks.csv, /row 4: Rows that hang on something else than deals and their customers: 1"
                        + " (T3). They are passed over.");
    }

    @Test
    void a_day_and_an_hour_in_two_columns_are_a_moment_and_the_day_alone_is_a_day() throws IOException {
        CrmSnapshot crm = tasks("T1,D1,,Call,2026-11-23,09:30,,Open,false\nT2,D1,,Write,2026-11-24,,,Open,false\n");
        assertThat(first(crm).tasks())
                .extracting(Task::dueAt, Task::dueDate)
                .containsExactly(tuple(at("2026-11-23T09:30:00Z"), null), tuple(null, LocalDate.of(2026, 11, 24)));
    }

    @Test
    void an_appointment_is_a_plan_until_it_is_over() throws IOException {
        CrmSnapshot crm = tasks("T1,D1,,Visit,,,2026-11-20 15:04,,\nT2,D1,,Visit,,,2026-11-20 15:06,,\n");
        assertThat(first(crm).openTasks()).extracting(Task::id).containsExactly("T2");
        assertThat(first(crm).tasks().get(0).completedAt()).isEqualTo(at("2026-11-20T15:04:00Z"));
    }

    @Test
    void a_task_that_was_put_off_is_no_plan_and_none_is_missed() throws IOException {
        CrmSnapshot crm = tasks("T1,D1,,Call,2026-11-10,,,Deferred,false\n");
        assertThat(first(crm).tasks()).isEmpty();
        assertThat(first(crm).damagedKinds()).contains(DataKind.TASKS);
    }

    @Test
    void a_deal_that_says_whether_it_has_an_open_task_proves_that_none_is_missing() throws IOException {
        CrmSnapshot crm = save("deals.csv", DEALS + "D2,New,2026-11-02 09:00,false\nD3,New,2026-11-02 09:00,true\n")
                .save("tasks.csv", TASK + "T1,D1,,Call,2026-11-23,,,Open,false\n")
                .read(TASKS);
        assertThat(crm.coverage().spans()).containsEntry(DataKind.TASKS, Span.open());
        assertThat(crm.deals())
                .filteredOn(deal -> deal.damagedKinds().contains(DataKind.TASKS))
                .extracting(Deal::id)
                .containsExactly("D3");
    }

    @Test
    void contacts_of_deals_may_stand_in_a_table_of_their_own() throws IOException {
        CrmSnapshot crm = tasks("");
        assertThat(first(crm).contacts()).extracting(Contact::id).containsExactly("P1");
        assertThat(save("links.csv", LINKS + "D1,P7\n").read(TASKS).problems())
                .extracting(SourceProblem::problem)
                .containsExactly("Contacts that are not in the export: 1 (P7).");
        assertThat(first(read(TASKS)).damagedKinds()).contains(DataKind.CONTACTS);
    }

    private static final String MOVES = """
              moves:
                type: stageChanges
                file: history.csv
                times: { zone: UTC }
                columns: { deal: Deal, to: Stage, at: At, by: By }
                constants: { pipeline: sales }
              beginnings: { file: history.csv, times: { zone: UTC }, columns: { deal: Deal, at: At } }
            """;

    @Test
    void states_become_moves_and_prove_themselves_from_the_creation_on() throws IOException {
        CrmSnapshot crm = save("deals.csv", DEALS + "D2,New,2026-11-02 09:00,false\n")
                .save("history.csv", """
                        Deal,Stage,At,By
                        D1,Offer/Quote,2026-11-05 09:00,Ann
                        D1,New,2026-11-02 09:00,Ann
                        D1,New,2026-11-03 09:00,Bob
                        D2,New,2026-11-04 09:00,Ann
                        """)
                .read(MOVES);
        assertThat(first(crm).stageChanges())
                .filteredOn(StageChange::move)
                .singleElement()
                .satisfies(move -> assertThat(
                                move.from().name() + " -> " + move.to().name())
                        .isEqualTo("New -> Offer/Quote"))
                .extracting(StageChange::at)
                .isEqualTo(at("2026-11-05T09:00:00Z"));
        assertThat(crm.coverage().provides()).contains(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS);
        assertThat(first(crm).damagedKinds()).doesNotContain(DataKind.STAGE_HISTORY);
        assertThat(crm.deals().get(1).damagedKinds()).contains(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS);
        assertThat(crm.problems())
                .extracting(SourceProblem::toString)
                .containsExactly(
                        "Deals whose moves are not known from their creation on: 1 (D2). Maybe their histories were"
                                + " not saved; nothing is concluded from them.");
    }

    private static final String CALLS = """
              calls:
                type: interactions
                file: calls.csv
                times: { zone: UTC }
                where: { Kind: ["!mail", "!chat"] }
                columns: { id: Id, deal: Deal, startedAt: At, talkSeconds: Seconds, duration: Length, shared: By }
                constants: { type: CALL, direction: OUTGOING }
                values: { shared: { hand: true, "*": "" } }
              notes: { type: comments, file: calls.csv, columns: { deal: Deal, createdAt: At, text: Kind }, where: { Kind: mail } }
            """;

    @Test
    void rows_may_be_all_but_some() throws IOException {
        CrmSnapshot crm = save("deals.csv", DEALS).save("calls.csv", """
                        Id,Deal,Kind,At,Seconds,Length,By
                        1,D1,phone,2026-11-05 09:00,40,,hand
                        2,D1,mail,2026-11-05 09:00,,,
                        3,D1,chat,2026-11-05 09:00,,,
                        """).read(CALLS);
        assertThat(first(crm).interactions()).extracting(Interaction::id).containsExactly("1");
        assertThat(first(crm).interactions().get(0).shared()).isTrue();
        assertThat(first(crm).comments()).extracting(Comment::text).containsExactly("mail");
    }

    @Test
    void whether_somebody_talked_before_a_refusal_a_call_of_unknown_length_does_not_say() throws IOException {
        CrmSnapshot crm = save("deals.csv", DEALS + "D2,Lost,2026-11-02 09:00,false\n")
                .save("calls.csv", """
                        Id,Deal,Kind,At,Seconds,Length,By
                        1,D1,phone,2026-11-05 09:00,,,
                        2,D2,phone,2026-11-05 09:00,,,
                        """)
                .read(CALLS);
        assertThat(first(crm).damagedKinds()).doesNotContain(DataKind.INTERACTIONS);
        assertThat(crm.deals().get(1).damagedKinds()).contains(DataKind.INTERACTIONS);
    }

    @Test
    void what_is_declared_complete_has_all_its_files() throws IOException {
        String calls = CALLS + "complete: [INTERACTIONS]\n";
        String more = CALLS + """
                          mail: { type: interactions, file: mail.csv, columns: { deal: Deal, type: Kind, startedAt: At } }
                        complete: [INTERACTIONS]
                        """;
        save("deals.csv", DEALS).save("calls.csv", "Id,Deal,Kind,At,Seconds,Length,By\n");
        assertThat(read(calls).coverage().carries(DataKind.INTERACTIONS)).isTrue();
        assertThat(read(more).coverage().carries(DataKind.INTERACTIONS)).isFalse();
        assertThat(read(more).problems())
                .extracting(SourceProblem::toString)
                .contains(
                        "The mapping declares INTERACTIONS complete, and there is no mail.csv. Maybe it was not saved; an"
                                + " empty file says that there is nothing.");
        assertThat(save("mail.csv", "").read(more).coverage().carries(DataKind.INTERACTIONS))
                .isTrue();
    }

    @Test
    void a_web_page_is_no_table() throws IOException {
        CrmSnapshot crm = save("deals.csv", DEALS)
                .save("tasks.csv", "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>")
                .read(TASKS);
        assertThat(crm.problems())
                .filteredOn(problem -> problem.file().equals("tasks.csv"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("it is a web page and no table"))
                .extracting(SourceProblem::lost)
                .isNotEqualTo(Map.of());
    }

    @Test
    void everybody_who_is_named_must_be_listed_before_it_is_known_who_is_active() throws IOException {
        String users = "  users: { file: users.csv, columns: { id: Id, active: Active } }\n";
        save("history.csv", "Deal,Stage,At,By\nD1,Offer/Quote,2026-11-02 09:00,u1\n")
                .save("deals.csv", DEALS);
        save("users.csv", "Id,Active\nu1,true\n");
        assertThat(read(MOVES + users).coverage().carries(DataKind.USER_STATUS)).isTrue();
        save("users.csv", "Id,Active\nu2,true\n");
        assertThat(read(MOVES + users).coverage().carries(DataKind.USER_STATUS)).isFalse();
    }
}
