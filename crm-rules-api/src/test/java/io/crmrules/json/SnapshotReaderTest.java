package io.crmrules.json;

import static io.crmrules.json.Inputs.HEAD;
import static io.crmrules.json.Inputs.deal;
import static io.crmrules.json.Inputs.lines;
import static io.crmrules.json.Inputs.object;
import static io.crmrules.json.Inputs.problems;
import static io.crmrules.json.Inputs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Leave;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotReaderTest {

    @TempDir
    private Path folder;

    private CrmSnapshot example() throws Exception {
        Path file = Path.of(SnapshotReaderTest.class.getResource("example.json").toURI());
        return SnapshotReader.read(file);
    }

    @Test
    void reads_the_example_without_problems() throws Exception {
        CrmSnapshot crm = example();

        assertThat(problems(crm)).isEmpty();
        assertThat(crm.takenAt()).isEqualTo("2026-11-20T15:05:00Z");
        assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-17");
        assertThat(crm.user("u1").role()).isEqualTo(Role.SALES_REP);
        assertThat(crm.pipeline("sales").stage("invoice").milestone()).isEqualTo(MilestoneType.INVOICE_ISSUED);
    }

    @Test
    void reads_the_body_of_a_request_and_closes_it() throws Exception {
        boolean[] closed = {false};
        InputStream body = new FilterInputStream(SnapshotReaderTest.class.getResourceAsStream("example.json")) {
            @Override
            public void close() throws IOException {
                closed[0] = true;
                super.close();
            }
        };

        assertThat(SnapshotReader.read(body).deals()).isEqualTo(example().deals());
        assertThat(closed[0]).isTrue();
    }

    @Test
    void reads_the_card_of_a_deal() throws Exception {
        CrmSnapshot crm = example();
        Deal deal = crm.deals().get(0);

        assertThat(deal.title()).isEqualTo("Кран 25 т");
        assertThat(deal.stage().path()).isEqualTo("sales/invoice");
        assertThat(deal.owner()).isSameAs(crm.user("u1"));
        assertThat(deal.amount()).isEqualTo(new Money(new BigDecimal("120000.50"), "RUB"));
        assertThat(deal.expectedCloseDate()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(deal.closedAt()).isNull();
        assertThat(deal.refusalReason()).isEmpty();
        assertThat(deal.tags()).containsExactly("vip");
        assertThat(deal.source()).isSameAs(crm.leadSources().get(0));
        assertThat(deal.company()).isSameAs(crm.companies().get(0));
        assertThat(deal.contacts())
                .extracting(Contact::company)
                .containsExactly(crm.companies().get(0));
        assertThat(deal.damagedKinds()).isEmpty();
    }

    @Test
    void reads_what_happened_on_a_deal() throws Exception {
        Deal deal = example().deals().get(0);

        assertThat(deal.openTasks()).extracting(Task::id).containsExactly("t1", "t3");
        assertThat(deal.tasks().get(1).completedAt()).isNull();
        assertThat(deal.tasks().get(2).dueDate()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(deal.comments().get(0).text()).contains("договорились");
        assertThat(deal.interactions()).extracting(Interaction::talkSeconds).containsExactly(200, 3600, null);
        assertThat(deal.interactions().get(1).held()).isTrue();
        assertThat(deal.stageChanges().get(0).forward()).isTrue();
        assertThat(deal.ownerChanges().get(0).to().id()).isEqualTo("u1");
        assertThat(deal.milestones().get(0).type()).isEqualTo(MilestoneType.INVOICE_ISSUED);
    }

    @Test
    void takes_kinds_as_carried_of_which_there_is_a_value_unless_the_file_names_them() throws IOException {
        String deals = ",'deals':[" + deal("D-0") + "," + deal("D-1", "'tasks':[{'id':'t1'}],'note':'важный'") + "]";

        for (String unnamed : List.of("", ",'provides':null")) {
            assertThat(read(HEAD + unnamed + deals + "}").coverage().provides())
                    .containsExactly(
                            DataKind.TASKS,
                            DataKind.CONTACTS,
                            DataKind.LEAD_SOURCES,
                            DataKind.NOTES,
                            DataKind.USER_STATUS,
                            DataKind.COMPANIES);
        }
        assertThat(read(HEAD + ",'provides':['TASKS','NOTES']}").coverage().provides())
                .containsExactly(DataKind.TASKS, DataKind.NOTES);
    }

    @Test
    void tells_the_kinds_of_the_card_by_what_is_there_when_the_file_names_none_of_them() throws IOException {
        assertThat(read(HEAD + ",'provides':['COMMENTS'],'deals':[" + deal("D-1", "'amount':{'value':0}") + "]}")
                        .coverage()
                        .provides())
                .containsExactly(DataKind.COMMENTS, DataKind.AMOUNTS, DataKind.USER_STATUS, DataKind.COMPANIES);
    }

    @Test
    void counts_nothing_that_is_blank_as_there() throws IOException {
        CrmSnapshot crm = object(deal("D-1", "'note':' \u00A0','comments':[" + comment("k1", " ") + "]"));

        assertThat(crm.coverage().provides()).doesNotContain(DataKind.NOTES, DataKind.COMMENTS);
    }

    @Test
    void carries_nothing_in_ndjson_but_what_is_named() throws IOException {
        CrmSnapshot crm = read(HEAD + ",'provides':['COMMENTS']}\n" + deal("D-1", "'note':'x','tasks':[{'id':'t1'}]"));

        assertThat(crm.coverage().provides()).containsExactly(DataKind.COMMENTS);
        assertThat(crm.deals().get(0).note()).isEqualTo("x");
    }

    private static String comment(String id, String text) {
        return "{'id':'" + id + "','createdAt':'2026-11-02T10:00:00Z','text':'" + text + "'}";
    }

    @Test
    void ends_a_date_at_the_offset_of_the_snapshot_but_not_after_its_moment() throws IOException {
        CrmSnapshot crm = read(HEAD.replace("'takenAt':'2026-11-20T18:05:00+03:00',", "")
                        .replace("'city':'Казань'}", "'city':'Казань','createdAt':'2026-11-20'}")
                        .replace("'company':'co1'}", "'company':'co1','createdAt':'2026-11-05'}")
                + ",'deals':["
                + deal("D-1", "'closedAt':'2026-11-20'").replace("2026-11-01T10:00:00+03:00", "2026-11-01")
                + "],'takenAt':'2026-11-20T18:05:00+03:00'}");

        assertThat(problems(crm)).isEmpty();
        assertThat(crm.deals().get(0).createdAt()).isEqualTo("2026-11-01T20:59:59Z");
        assertThat(crm.deals().get(0).closedAt()).isEqualTo("2026-11-20T15:05:00Z");
        assertThat(crm.companies().get(0).createdAt()).isEqualTo("2026-11-20T15:05:00Z");
        assertThat(crm.contacts().get(0).createdAt()).isEqualTo("2026-11-05T20:59:59Z");
    }

    @Test
    void reads_who_is_away_and_where_people_work() throws IOException {
        CrmSnapshot crm = read(
                HEAD.replace(
                                "'role':'SALES_REP'",
                                "'team':'Восток','zone':'Asia/Omsk','absent':[{'from':'2026-11-02','to':'2026-11-15','deputy':'u2'}]")
                        + ",'zone':'Europe/Moscow','calendar':{'hours':{'MON-FRI':['09:00-13:00','14:00-18:00']},'country':'RU'}}");
        User anna = crm.user("u1");

        assertThat(problems(crm)).isEmpty();
        assertThat(anna.team()).isEqualTo("Восток");
        assertThat(anna.zone()).hasToString("Asia/Omsk");
        assertThat(anna.leaves())
                .containsExactly(new Leave(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 15), "u2"));
        assertThat(anna.statusKnown()).isFalse();
        assertThat(crm.user("u2").statusKnown()).isTrue();
        assertThat(crm.zone()).hasToString("Europe/Moscow");
        assertThat(crm.calendar())
                .containsEntry("country", "RU")
                .containsEntry("hours", Map.of("MON-FRI", List.of("09:00-13:00", "14:00-18:00")));
    }

    @Test
    void reads_that_only_open_tasks_are_there() throws IOException {
        CrmSnapshot crm = read(HEAD + ",'provides':['TASKS'],'carried':{'TASKS':{'open':true}}}");

        assertThat(problems(crm)).isEmpty();
        assertThat(crm.coverage().openOnly(DataKind.TASKS)).isTrue();
        assertThat(crm.coverage().carriesTypes(DataKind.TASKS, Set.of("COMPLETED")))
                .isFalse();
        assertThat(crm.coverage().carriesTypes(DataKind.TASKS, Set.of("OPEN"))).isTrue();
    }

    @Test
    void narrows_what_is_carried_to_types_and_a_span() throws IOException {
        CrmSnapshot crm = read(
                HEAD + Inputs.ALL
                        + ",'carried':{'INTERACTIONS':{'types':['CALL'],'from':'2026-10-21T00:00:00+03:00'},'MILESTONES':{'types':['PAID']}}}");

        assertThat(problems(crm)).isEmpty();
        assertThat(crm.coverage().carriesType(DataKind.INTERACTIONS, Interaction.Type.CALL))
                .isTrue();
        assertThat(crm.coverage().carriesType(DataKind.INTERACTIONS, Interaction.Type.EMAIL))
                .isFalse();
        assertThat(crm.coverage().carriesSince(DataKind.INTERACTIONS, Instant.parse("2026-10-20T20:59:59Z")))
                .isFalse();
        assertThat(crm.coverage().carriesSince(DataKind.INTERACTIONS, Instant.parse("2026-10-20T21:00:00Z")))
                .isTrue();
        assertThat(crm.coverage().carriesType(DataKind.MILESTONES, MilestoneType.CONTACTED))
                .isFalse();
    }

    @Test
    void reads_null_as_absent_everywhere() throws IOException {
        CrmSnapshot crm = object(deal(
                "D-1",
                "'title':null,'owner':null,'amount':null,'createdBy':null,'source':null,'expectedCloseDate':null",
                "'closedAt':null,'refusalReason':null,'note':null,'tags':null,'fields':null,'company':null,'url':null",
                "'contacts':null,'tasks':null,'comments':null,'interactions':null,'stageChanges':null",
                "'ownerChanges':null,'milestones':null"));

        assertThat(problems(crm)).isEmpty();
        assertThat(crm.deals()).singleElement().satisfies(deal -> {
            assertThat(deal.title()).isEmpty();
            assertThat(deal.tasks()).isEmpty();
            assertThat(deal.damagedKinds()).isEmpty();
        });
    }

    @Test
    void reads_fields_of_any_scalar_as_text() throws IOException {
        CrmSnapshot crm = object(
                deal("D-1", "'fields':{'city':'Казань','floors':12,'vip':true,'colours':['red',7],'none':null}"),
                deal("D-2", "'fields':[]"));

        assertThat(problems(crm)).isEmpty();
        assertThat(crm.deals().get(0).fields())
                .containsOnly(
                        java.util.Map.entry("city", "Казань"),
                        java.util.Map.entry("floors", "12"),
                        java.util.Map.entry("vip", "true"),
                        java.util.Map.entry("colours", "red, 7"));
        assertThat(crm.deals().get(1).fields()).isEmpty();
    }

    @Test
    void finds_what_deals_refer_to_even_if_it_comes_after_them() throws IOException {
        String deals = "'deals':[" + deal("D-1", "'owner':'u1','contacts':['c1']") + "]";
        String head = HEAD.replaceFirst("\\{", "{" + deals + ",");

        CrmSnapshot fromStream = read(head + "}");
        CrmSnapshot fromFile = SnapshotReader.read(Files.write(folder.resolve("crm.json"), Inputs.json(head + "}")));

        for (CrmSnapshot crm : List.of(fromStream, fromFile)) {
            assertThat(problems(crm)).isEmpty();
            assertThat(crm.deals().get(0).owner().name()).isEqualTo("Анна");
            assertThat(crm.deals().get(0).contacts().get(0).company().city()).isEqualTo("Казань");
        }
    }

    @Test
    void reads_properties_in_any_order() throws IOException {
        CrmSnapshot crm = object(
                "{'tasks':[{'dueAt':'2026-11-20T12:00:00Z','id':'t1'}],'createdAt':'2026-11-01T10:00:00Z','stage':'work','pipeline':'sales','id':'D-1'}");

        assertThat(problems(crm)).isEmpty();
        assertThat(crm.deals().get(0).tasks().get(0).dueAt()).isEqualTo("2026-11-20T12:00:00Z");
    }

    @Test
    void reads_lines_of_deals_contacts_and_companies() throws IOException {
        CrmSnapshot crm = lines(
                "{'contact':{'id':'c2','company':'co2'}}",
                "",
                "{'company':{'id':'co2','name':'Башня'}}",
                deal("D-1", "'contacts':['c2'],'company':'co2'") + "\r",
                "{'company':'co1'," + deal("D-2").substring(1));

        assertThat(problems(crm)).isEmpty();
        assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-1", "D-2");
        assertThat(crm.deals().get(0).contacts().get(0).company().name()).isEqualTo("Башня");
        assertThat(crm.deals().get(1).company().id()).isEqualTo("co1");
        assertThat(crm.contacts()).extracting(Contact::id).containsExactly("c1", "c2");
    }

    @Test
    void reads_lines_after_a_head_of_several_lines_and_without_a_newline_at_the_end() throws IOException {
        CrmSnapshot crm = read(HEAD.replace(",'users'", ",\n'users'") + Inputs.ALL + "\n}\n" + deal("D-1"));

        assertThat(problems(crm)).isEmpty();
        assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-1");
    }

    @Test
    void skips_a_byte_order_mark() throws IOException {
        assertThat(read("\uFEFF" + HEAD + ",'deals':[" + deal("D-1") + "]}").deals())
                .hasSize(1);
        Path file = Files.write(
                folder.resolve("bom.json"), Inputs.json("\uFEFF" + HEAD + ",'deals':[" + deal("D-1") + "]}"));
        assertThat(SnapshotReader.read(file).deals()).hasSize(1);
    }

    @Test
    void knows_pipelines_and_users_from_the_start_and_customers_and_problems_at_the_end() throws IOException {
        byte[] input =
                Inputs.json(HEAD + Inputs.ALL + "}\n{'contact':{'id':'c2'}}\n" + deal("D-1") + "\n" + deal("D-1"));
        try (CrmStream crm = SnapshotReader.open(new ByteArrayInputStream(input), "crm.ndjson")) {
            assertThat(crm.reference().pipelines()).hasSize(2);
            assertThat(crm.reference().contacts()).hasSize(1);
            Iterator<Deal> deals = crm.deals();
            assertThat(deals.next().id()).isEqualTo("D-1");
            assertThat(deals.hasNext()).isFalse();
            assertThatThrownBy(deals::next).isInstanceOf(NoSuchElementException.class);
            assertThat(crm.reference().contacts()).hasSize(2);
            assertThat(crm.reference().problems()).hasSize(1);
            assertThatThrownBy(crm::deals)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The deals of crm.ndjson were walked already.");
        }
    }

    @Test
    void reads_the_year9999() throws IOException {
        CrmSnapshot crm = object(deal("D-1", "'closedAt':'9999-12-31T23:59:59Z','expectedCloseDate':'9999-12-31'"));

        assertThat(problems(crm)).isEmpty();
        assertThat(crm.deals().get(0).closedAt()).isEqualTo("9999-12-31T23:59:59Z");
    }

    @Test
    void reads_a_snapshot_without_deals() throws IOException {
        assertThat(lines().deals()).isEmpty();
        assertThat(read(HEAD + ",'deals':null}").problems()).isEmpty();
        assertThat(Set.copyOf(read(HEAD + "}").pipelines())).hasSize(2);
    }
}
