package io.crmrules.examples.harness.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableExportTest {

    private static final String DEALS = """
            tables:
              deals:
                file: deals.*
                times: { format: ["dd.MM.yyyy HH:mm", dd.MM.yyyy], zone: Europe/Moscow }
                numbers: { decimal: "," }
                columns:
                  id: "№"
                  title: Название
                  stage: Этап
                  owner: Ответственный
                  amount.value: Сумма
                  createdAt: Создана
                  fields.inn: ИНН
                  milestones.PAID: Оплата
                constants: { pipeline: sales, amount.currency: RUB }
                values: { stage: { Новая: new, Продано: won } }
            """;
    private static final String STAGES = "stages: { sales/new: { type: INCOMING }, sales/won: { type: WON } }\n";
    private static final String HEADINGS = "№;Название;Этап;Ответственный;Сумма;Создана;ИНН;Оплата\n";
    private static final String ROW = "17;Кран;Новая;Анна;1 234,50;16.11.2026 10:00;7700;18.11.2026\n";

    @TempDir
    Path folder;

    private TableExportTest save(String file, String text) throws IOException {
        return save(file, text, StandardCharsets.UTF_8);
    }

    private TableExportTest save(String file, String text, Charset encoding) throws IOException {
        Files.write(folder.resolve(file), text.getBytes(encoding));
        return this;
    }

    private CrmSnapshot read(String... mapping) throws IOException {
        String text = "format: crm-rules/mapping/1\ntakenAt: 2026-11-20T18:05:00+03:00\n" + String.join("", mapping);
        return TableExport.byMapping()
                .read(folder, new ReadingOptions(null, null, Mapping.parse(text, "mapping.yaml")))
                .reference();
    }

    private static String problems(CrmSnapshot crm) {
        return String.join(
                "\n", crm.problems().stream().map(SourceProblem::toString).toList());
    }

    @Test
    void a_row_is_a_deal() throws IOException {
        CrmSnapshot crm = save("deals.csv", HEADINGS + ROW).read(DEALS, STAGES);
        Deal deal = crm.deals().get(0);
        assertThat(deal.id()).isEqualTo("17");
        assertThat(deal.title()).isEqualTo("Кран");
        assertThat(deal.stage().path()).isEqualTo("sales/new");
        assertThat(deal.stage().incoming()).isTrue();
        assertThat(deal.owner().name()).isEqualTo("Анна");
        assertThat(deal.amount()).isEqualTo(new Money(new BigDecimal("1234.50"), "RUB"));
        assertThat(deal.createdAt()).isEqualTo(Instant.parse("2026-11-16T07:00:00Z"));
        assertThat(deal.fields()).containsEntry("inn", "7700");
        assertThat(deal.milestones())
                .containsExactly(new Milestone(MilestoneType.PAID, Instant.parse("2026-11-18T20:59:59Z")));
        assertThat(crm.problems()).isEmpty();
        assertThat(crm.coverage().provides()).containsOnly(DataKind.AMOUNTS, DataKind.MILESTONES);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, ;", "UTF-8, ','", "UTF-16LE, \t", "UTF-8, |"})
    void separator_and_encoding_are_found_out(String encoding, String separator) throws IOException {
        String mark = encoding.equals("UTF-16LE") ? "\ufeff" : "";
        String between = separator == null ? "\t" : separator;
        String text = mark + (HEADINGS + ROW).replace(",", ".").replace(";", between);
        CrmSnapshot crm = save("deals.csv", text, Charset.forName(encoding)).read(DEALS.replace("\",\"", "."), STAGES);
        assertThat(problems(crm)).isEmpty();
        assertThat(crm.deals().get(0).title()).isEqualTo("Кран");
    }

    @Test
    void a_workbook_keeps_its_dates_and_numbers() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("deals.xlsx"));
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Сделки");
            String[] headings = HEADINGS.strip().split(";", -1);
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            sheet.value(1, 0, 17);
            sheet.value(1, 2, "Новая");
            sheet.value(1, 4, 1234.5);
            sheet.value(1, 5, LocalDateTime.of(2026, 11, 16, 10, 0));
            sheet.style(1, 5).format("dd.MM.yyyy HH:mm").set();
            sheet.value(1, 7, LocalDate.of(2026, 11, 18));
            sheet.style(1, 7).format("dd.MM.yyyy").set();
        }
        CrmSnapshot crm = read(DEALS.replace("numbers: { decimal: \",\" }", "sheet: сделки"), STAGES);
        assertThat(problems(crm)).isEmpty();
        Deal deal = crm.deals().get(0);
        assertThat(deal.id()).isEqualTo("17");
        assertThat(deal.amount()).isEqualTo(new Money(new BigDecimal("1234.5"), "RUB"));
        assertThat(deal.createdAt()).isEqualTo(Instant.parse("2026-11-16T07:00:00Z"));
        assertThat(deal.milestones()).extracting(Milestone::type).containsExactly(MilestoneType.PAID);
    }

    @ParameterizedTest
    @CsvSource({"deals.jsonl", "deals.json"})
    void records_of_json_are_rows_with_paths_for_columns(String file) throws IOException {
        String record = "{\"id\":17,\"properties\":{\"stage\":\"new\",\"created\":\"2026-11-16T10:00:00+03:00\"}}";
        save(file, file.endsWith("l") ? record + "\n" : "{\"total\":1,\"results\":[" + record + "]}");
        CrmSnapshot crm = read("""
                tables:
                  deals:
                    file: deals.json*
                    columns: { id: id, stage: properties.stage, createdAt: properties.created }
                    constants: { pipeline: sales }
                """, STAGES);
        assertThat(problems(crm)).isEmpty();
        assertThat(crm.deals().get(0).id()).isEqualTo("17");
    }

    private static final String PARTS = """
              tasks:
                file: tasks.csv
                columns: { id: ID, deal: Сделка, text: Текст, dueAt: Срок, completedAt: Сделана, assignee: Кто }
                where: { Вид: Задача }
              calls:
                type: interactions
                file: tasks.csv
                columns: { id: ID, deal: Сделка, startedAt: Срок, user: Кто, direction: Текст }
                constants: { type: CALL }
                values: { direction: { Исходящий: OUTGOING } }
                where: { Вид: Звонок }
              contacts:
                file: people.csv
                columns: { id: ID, name: ФИО, phones: [Рабочий, Мобильный], emails: Почта }
                joins: { deals: Сделки }
            complete: [TASKS, CONTACTS, COMMENTS]
            """;

    @Test
    void what_hangs_on_deals_is_joined_by_ids() throws IOException {
        save("deals.csv", HEADINGS + ROW);
        save("tasks.csv", """
                ID;Вид;Сделка;Текст;Срок;Сделана;Кто
                1;Задача;17;Выслать договор;2026-11-23;;Анна
                2;Звонок;17;Исходящий;2026-11-19 12:00;;Анна
                3;Задача;;Купить бумагу;2026-11-23;;Анна
                """);
        save("people.csv", "ID;ФИО;Рабочий;Мобильный;Почта;Сделки\n5;Иван;84951234567;89161234567;;17, 18\n");
        CrmSnapshot crm = read(DEALS, PARTS, STAGES);
        Deal deal = crm.deals().get(0);
        assertThat(deal.tasks()).extracting(Task::text).containsExactly("Выслать договор");
        assertThat(deal.tasks().get(0).dueDate()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(deal.interactions())
                .extracting(Interaction::direction)
                .containsExactly(Interaction.Direction.OUTGOING);
        assertThat(deal.contacts().get(0).phones()).containsExactly("84951234567", "89161234567");
        assertThat(crm.coverage().provides()).contains(DataKind.TASKS, DataKind.CONTACTS);
    }

    @Test
    void what_no_table_tells_is_not_carried_though_it_is_declared() throws IOException {
        save("deals.csv", HEADINGS + ROW).save("tasks.csv", "ID;Вид;Сделка\n");
        CrmSnapshot crm = read(DEALS, PARTS, STAGES);
        assertThat(crm.coverage().carries(DataKind.COMMENTS)).isFalse();
        assertThat(crm.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(problems(crm))
                .contains("declares COMMENTS complete, and no table of comments tells deal, text, createdAt")
                .contains("There is no file 'people.csv'")
                .contains("The table tasks has no column 'Срок'");
    }

    @Test
    void a_bad_row_is_told_with_its_place_and_costs_no_other() throws IOException {
        CrmSnapshot crm = save(
                        "deals.csv",
                        HEADINGS + ROW + "18;Кран;Новая;Анна;много;16.11.2026 10:00;;\n"
                                + "19;Кран;Новая;Анна;1;вчера;;\n20;Кран\n" + ROW)
                .read(DEALS, STAGES);
        assertThat(crm.deals()).extracting(Deal::id).containsExactly("17", "18");
        assertThat(crm.deals().get(1).damagedKinds()).contains(DataKind.AMOUNTS);
        assertThat(problems(crm))
                .contains("deals.csv, /row 3/Сумма: \"много\" is no number. Maybe numbers")
                .contains("deals.csv, /row 4/Создана: \"вчера\" is no time. Maybe times")
                .contains("deals.csv, /row 5: It has 2 values for 8 headings.")
                .contains("deals.csv, /row 6/№: The deal \"17\" stands here a second time.");
    }

    @Test
    void a_stage_that_the_mapping_does_not_know_is_told_and_grounds_nothing() throws IOException {
        CrmSnapshot crm =
                save("deals.csv", HEADINGS + ROW.replace("Новая", "Замер")).read(DEALS, STAGES);
        assertThat(crm.deals().get(0).stage().working()).isTrue();
        assertThat(crm.deals().get(0).damagedKinds()).contains(DataKind.AMOUNTS, DataKind.NOTES, DataKind.CONTACTS);
        assertThat(problems(crm))
                .contains("What these stages mean is not known")
                .contains("sales/Замер");
    }

    @Test
    void a_table_that_breaks_off_carries_nothing_of_its_kind() throws IOException {
        save("deals.csv", HEADINGS + ROW).save("tasks.csv", "ID;Вид;Сделка;Текст;Срок;Сделана;Кто\n1;Задача;17;\"Выс");
        CrmSnapshot crm = read(DEALS, PARTS, STAGES);
        assertThat(crm.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(crm.problems()).anyMatch(problem -> problem.lost().containsKey("TASKS"));
    }

    @Test
    void without_deals_or_a_mapping_nothing_is_read() throws IOException {
        save("people.csv", "ID\n1\n");
        assertThatThrownBy(() -> read(DEALS, STAGES))
                .isInstanceOf(UnreadableExportException.class)
                .hasMessageContaining("has no table of deals. There is no file 'deals.*'");
        assertThatThrownBy(() -> TableExport.byMapping().read(folder, new ReadingOptions(null, null)))
                .hasMessageContaining("Maybe --mapping FILE");
    }

    @Test
    void what_a_table_cannot_have_is_refused_with_a_hint() {
        assertThatThrownBy(() -> read("""
                        tables:
                          deals: { file: deals.csv, columns: { id: ID, titel: X, stage: Y }, separator: ";;" }
                          task: { file: t.csv }
                        """))
                .hasMessageContaining(
                        "tables.deals.columns.titel: the table deals has no such property. Maybe you meant 'title'.")
                .hasMessageContaining(
                        "tables.deals: has no column for 'createdAt'. Maybe columns: { createdAt: HEADING }.")
                .hasMessageContaining("';;' is no single character")
                .hasMessageContaining("'task' is no type of table. Maybe you meant 'tasks'.");
    }
}
