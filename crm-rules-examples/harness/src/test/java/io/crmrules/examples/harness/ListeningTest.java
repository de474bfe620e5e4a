package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk goes out on Friday; what quality control heard and was told comes back on Monday. */
class ListeningTest {

    private static final String FRIDAY = "2026-11-20T18:05:00+03:00";
    private static final String MONDAY = "2026-11-23T18:05:00+03:00";
    private static final String TUESDAY = "2026-11-24T18:05:00+03:00";

    private static final String HEAD = "{'format':'crm-rules/snapshot/1','takenAt':'" + MONDAY + "',"
            + "'provides':['INTERACTIONS','COMMENTS','STAGE_HISTORY','STAGE_AUTHORS','REFUSAL_REASONS','RECORDINGS'],"
            + "'pipelines':[{'id':'sales','stages':[{'id':'work','type':'WORKING'},"
            + "{'id':'refused','type':'CONDITIONAL_REFUSAL'}]}],"
            + "'users':[{'id':'u1','name':'Анна','role':'SALES_REP','team':'Восток'},"
            + "{'id':'u2','name':'Борис','role':'SALES_REP','team':'Запад'},"
            + "{'id':'h','name':'Вера','role':'HEAD_OF_SALES','team':'Восток'},"
            + "{'id':'q','name':'Галина','role':'QUALITY_CONTROL'}],'deals':[";

    @TempDir
    private Path folder;

    private Path desk;

    @BeforeEach
    void desk() {
        desk = folder.resolve("desk");
    }

    /** A deal with recorded and commented calls of Friday, as many of Anna as of Boris. */
    private static String deal(String id, int calls) {
        List<String> talks = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (int i = 1; i <= calls; i++) {
            talks.add("{'id':'i" + i + "','type':'CALL','direction':'OUTGOING','startedAt':'2026-11-20T1" + i
                    + ":00:00+03:00','talkSeconds':200,'user':'u" + (2 - i % 2)
                    + "','recording':'https://example.test/" + i + "'}");
            comments.add("{'id':'k" + i + "','text':'Договорились о встрече " + i + "','createdAt':'2026-11-20T1" + i
                    + ":10:00+03:00','author':'u" + (2 - i % 2) + "'}");
        }
        return "{'id':'" + id + "','title':'Кран " + id + "','url':'https://crm.test/" + id
                + "','pipeline':'sales','stage':'work','owner':'u1','createdAt':'2026-10-01T10:00:00+03:00','interactions':["
                + String.join(",", talks) + "],'comments':[" + String.join(",", comments) + "]}";
    }

    private static final String REFUSED = "{'id':'9','title':'Склад','pipeline':'sales','stage':'refused','owner':'u1',"
            + "'createdAt':'2026-10-01T10:00:00+03:00','refusalReason':'Дорого','amount':{'value':900,'currency':'RUB'},"
            + "'stageChanges':[{'from':'work','to':'refused','at':'2026-11-10T10:00:00+03:00','by':'u1'}]}";

    private Ran check(String moment, Object... more) {
        Path crm = Crm.file(folder, HEAD + deal("7", 6) + "," + REFUSED + "]}");
        List<Object> all = new ArrayList<>(List.of("check", crm, "--as-of", moment, "--history"));
        all.addAll(List.of(folder.resolve("history.db"), "--out", folder, "--lang", "ru", "--report", "json"));
        all.addAll(List.of(more));
        return Ran.with(all.toArray());
    }

    private List<String> drawn() throws IOException {
        return Files.readString(desk.resolve("listening.csv"))
                .lines()
                .skip(1)
                .map(row -> row.substring(row.lastIndexOf(';') + 1))
                .toList();
    }

    /** The sheet, each row of its table filled in. */
    private Path filled(String name, UnaryOperator<String> row) throws IOException {
        String text =
                Files.readString(desk.resolve("listening.csv")).lines().map(row).collect(Collectors.joining("\n"));
        return Crm.file(folder, name, text);
    }

    /** Boris's first two conversations do not match, those of Anna do. */
    private Path verdicts() throws IOException {
        return filled(
                "listening.csv",
                row -> row.startsWith("Борис;") && !row.contains("#i6")
                        ? row.replaceFirst(";;;", ";Не совпадает;Обещал скидку;")
                        : row.startsWith("Анна;") ? row.replaceFirst(";;;", ";совпадает;;") : row);
    }

    private String pack(String file) throws IOException {
        Path path = folder.resolve("pack").resolve(file);
        return file.endsWith(".html") ? Jsoup.parse(path).text() : Files.readString(path);
    }

    @Test
    void a_comment_that_does_not_match_is_to_be_discussed_by_whoever_wrote_it_and_the_head() throws IOException {
        check(FRIDAY, "--desk", desk);
        Ran monday = check(MONDAY, "--answers", verdicts(), "--pack", folder.resolve("pack"));

        assertThat(monday.out())
                .startsWith("Вердикты по разговорам: принято 5, уже известно 0, противоречат другим 0, "
                        + "разговора нет в выгрузке 0\n")
                .contains("К обсуждению, комментарий не совпадает с разговором: 2 (Борис: 2)\n");
        assertThat(monday.err()).isEmpty();
        for (String told : List.of(
                pack("Борис.html"),
                pack("Борис.md"),
                pack("Руководитель-отдела-продаж.html"),
                pack("Руководитель-отдела-продаж.md"))) {
            assertThat(told)
                    .contains("К обсуждению: комментарий не совпадает с разговором", "Кран 7", "Обещал скидку")
                    .contains("а не нарушение");
        }
        assertThat(pack("Борис.md"))
                .contains("| [Кран 7](<https://crm.test/7>) | 20\\.11.2026 12:00 | Обещал скидку |");
        assertThat(pack("Борис.txt")).contains("К обсуждению, комментарий не совпадает с разговором: 2 (Борис: 2)");
        for (String others : List.of("Анна.html", "Анна.md", "Анна.txt", "Вера.html", "Команда-Восток.txt")) {
            assertThat(pack(others)).doesNotContain("Обещал скидку", "К обсуждению, комментарий");
        }
    }

    @Test
    void it_is_no_finding() throws IOException {
        check(FRIDAY, "--desk", desk);
        Ran without = check(MONDAY);
        JsonNode before = report();
        Files.delete(folder.resolve("history.db"));
        check(FRIDAY, "--desk", desk);

        Ran with = check(MONDAY, "--answers", verdicts());

        assertThat(with.exitCode()).isEqualTo(without.exitCode());
        assertThat(report()).isEqualTo(before);
    }

    @Test
    void the_desk_and_quality_control_see_how_many_were_heard_of_whom() throws IOException {
        check(FRIDAY, "--desk", desk);
        check(MONDAY, "--answers", verdicts(), "--desk", desk, "--pack", folder.resolve("pack"));

        assertThat(Files.readString(desk.resolve("desk.md")))
                .contains(
                        "## Прослушано за последние 30 дней\n\n| Сотрудник | Прослушано | Комментарий не совпадает |",
                        "| Анна | 3 | 0 |\n| Борис | 2 | 2 |\n");
        assertThat(pack("Контроль-качества.md")).contains("| Анна | 3 | 0 |\n| Борис | 2 | 2 |\n");
        assertThat(pack("Контроль-качества.html")).contains("Прослушано за последние 30 дней");
        assertThat(pack("Анна.md")).contains("| Анна | 3 | 0 |").doesNotContain("| Борис |");
    }

    @Test
    void what_was_judged_is_not_drawn_again() throws IOException {
        check(FRIDAY, "--desk", desk);
        assertThat(drawn()).containsExactlyInAnyOrder("7#i1", "7#i2", "7#i3", "7#i4", "7#i5", "7#i6");

        check(MONDAY, "--answers", verdicts(), "--desk", desk);
        assertThat(drawn()).containsExactly("7#i6");

        check(TUESDAY, "--desk", desk);
        assertThat(drawn()).containsExactly("7#i6");
    }

    @Test
    void what_is_no_verdict_is_told_with_its_place_and_the_rest_is_taken_in() throws IOException {
        check(FRIDAY, "--desk", desk);
        Path sheet = filled(
                "listening.csv",
                row -> row.contains("7#i1")
                        ? row.replaceFirst(";;;", ";вроде да;;")
                        : row.contains("7#i2")
                                ? row.replaceFirst(";;;", ";совпадает;;").replace("7#i2", "")
                                : row.contains("7#i3")
                                        ? row.replaceFirst(";;;", ";совпадает;;")
                                                .replace("7#i3", "8#i3")
                                        : row.contains("7#i5") ? row.replaceFirst(";;;", ";совпадает;;") : row);

        Ran monday = check(MONDAY, "--answers", sheet);

        assertThat(monday.exitCode()).isEqualTo(3);
        assertThat(monday.out())
                .contains("принято 1, уже известно 0, противоречат другим 0, разговора нет в выгрузке 1");
        assertThat(monday.err())
                .contains(
                        "listening.csv, row 2: «вроде да» — такого вердикта нет. Впишите «совпадает» или «не совпадает».")
                .contains("непонятно, к какому разговору относится «совпадает»")
                .contains("разговора 8#i3 в выгрузке нет.");
    }

    @Test
    void only_what_clears_somebody_takes_the_place_of_a_verdict() throws IOException {
        check(FRIDAY, "--desk", desk);
        Path first = verdicts();
        Path turned = filled(
                "turned.csv",
                row -> row.startsWith("Анна;")
                        ? row.replaceFirst(";;;", ";не совпадает;;")
                        : row.startsWith("Борис;") ? row.replaceFirst(";;;", ";совпадает;;") : row);
        check(MONDAY, "--answers", first);
        assertThat(check(MONDAY, "--answers", first).out())
                .startsWith("Вердикты по разговорам: принято 0, уже известно 5,");

        Ran tuesday = check(TUESDAY, "--answers", turned);

        assertThat(tuesday.out())
                .startsWith("Вердикты по разговорам: принято 3, уже известно 0, противоречат другим 3,")
                .doesNotContain("К обсуждению, комментарий");
        assertThat(tuesday.err())
                .contains("turned.csv, row 2: «не совпадает» противоречит вердикту «совпадает», остаётся прежний.");
    }

    @Test
    void it_is_talked_about_for_a_week() throws IOException {
        check(FRIDAY, "--desk", desk);
        check(MONDAY, "--answers", verdicts());

        assertThat(check("2026-11-30T18:00:00+03:00").out()).contains("К обсуждению, комментарий");
        assertThat(check("2026-11-30T18:06:00+03:00").out()).doesNotContain("К обсуждению, комментарий");
    }

    @Test
    void verdicts_on_a_person_are_forgotten_with_the_person_and_with_their_time() throws IOException {
        check(FRIDAY, "--desk", desk);
        check(MONDAY, "--answers", verdicts());
        Ran.with("erase", "--history", folder.resolve("history.db"), "--person", "u2");
        assertThat(check(MONDAY, "--desk", desk).out()).doesNotContain("К обсуждению, комментарий");
        assertThat(drawn()).containsExactlyInAnyOrder("7#i2", "7#i4", "7#i6");
        assertThat(Files.readString(desk.resolve("desk.md"))).contains("| Анна | 3 | 0 |");

        Ran.with("erase", "--history", folder.resolve("history.db"), "--before", "2026-11-24");
        check(MONDAY, "--desk", desk);
        assertThat(drawn()).hasSize(6);
    }

    @Test
    void nobody_is_named_and_nothing_quoted_where_names_may_not_be_told() throws IOException {
        check(FRIDAY, "--desk", desk);
        check(MONDAY, "--answers", verdicts());

        Ran masked = check(MONDAY, "--pii", "mask", "--pack", folder.resolve("pack"));

        assertThat(masked.out()).contains("К обсуждению, комментарий не совпадает с разговором: 2 (Сотрудник u2: 2)");
        assertThat(pack("Руководитель-отдела-продаж.html"))
                .contains("Сделка 7", "•••")
                .doesNotContain("Борис", "Кран", "скидку");
    }

    @Test
    void the_queue_of_calls_comes_back_as_answers() throws IOException {
        check(FRIDAY, "--desk", desk);
        String calls =
                Files.readString(desk.resolve("calls.csv")).replace(";;;", ";не исправлено: оспариваю;Телефон молчит;");
        Path answered = Crm.file(folder, "calls.csv", calls);

        Ran monday = check(MONDAY, "--answers", answered);

        assertThat(monday.out())
                .startsWith("Ответы: принято 1, уже известно 0, противоречат другим 0, не разобрано 0")
                .contains("Оспариваются, нужно решение: 1");
        JsonNode refusal = violation("refusal-not-verified");
        assertThat(refusal.at("/history/status").asText()).isEqualTo("DISPUTED");
        assertThat(refusal.at("/history/answer/comment").asText()).isEqualTo("Телефон молчит");
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    }

    private JsonNode violation(String criterion) throws IOException {
        for (JsonNode violation : report().get("violations")) {
            if (violation.get("criterion").asText().equals(criterion)) {
                return violation;
            }
        }
        throw new AssertionError("There is no violation of " + criterion);
    }
}
