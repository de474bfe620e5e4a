package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What quality control works with. */
class DeskTest {

    private static final String HEAD = "{'format':'crm-rules/snapshot/1','takenAt':'2026-11-20T18:05:00+03:00',"
            + "'provides':['INTERACTIONS','COMMENTS','STAGE_HISTORY','STAGE_AUTHORS','REFUSAL_REASONS','RECORDINGS'],"
            + "'pipelines':[{'id':'sales','stages':[{'id':'work','type':'WORKING'},"
            + "{'id':'refused','type':'CONDITIONAL_REFUSAL'},{'id':'lost','type':'LOST'}]}],"
            + "'users':[{'id':'u1','name':'Анна','role':'SALES_REP'},{'id':'u2','name':'Борис','role':'SALES_REP'},"
            + "{'id':'q','name':'Контроль','role':'QUALITY_CONTROL'}],"
            + "'contacts':[{'id':'c1','name':'Пётр Клиентов','phones':['+79161234567']}],'deals':[";

    @TempDir
    private Path folder;

    /** A deal that is refused since a moment. */
    private static String refused(String id, String title, String since, int amount, String reason, String more) {
        return "{'id':'" + id + "','title':'" + title + "','pipeline':'sales','stage':'refused','owner':'u1',"
                + "'createdAt':'2026-10-01T10:00:00+03:00','refusalReason':'" + reason + "','contacts':['c1'],"
                + "'amount':{'value':" + amount + ",'currency':'RUB'},"
                + "'stageChanges':[{'from':'work','to':'refused','at':'" + since + "','by':'u1'}]" + more + "}";
    }

    /** Recorded calls of the last days of both people, some of them with a comment. */
    private static String talks(String id, int count, int commented) {
        List<String> talks = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String day = "2026-11-" + (14 + i % 6) + "T1" + i % 8;
            talks.add("{'id':'i" + i + "','type':'CALL','direction':'OUTGOING','startedAt':'" + day
                    + ":00:00+03:00','talkSeconds':200,'user':'u" + (1 + i % 2) + "','recording':'https://example.test/"
                    + id + "/" + i + "'}");
            comments.add("{'id':'k" + i + "','text':'Договорились о встрече " + i + "','createdAt':'" + day
                    + ":10:00+03:00','author':'u1'}");
        }
        return "{'id':'" + id
                + "','pipeline':'sales','stage':'work','owner':'u1','createdAt':'2026-10-01T10:00:00+03:00',"
                + "'interactions':[" + String.join(",", talks) + "],'comments':["
                + String.join(",", comments.subList(0, commented)) + "]}";
    }

    private Ran desk(String name, List<String> deals, Object... more) {
        Path crm = Crm.file(folder, HEAD + String.join(",", deals) + "]}");
        List<Object> all = new ArrayList<>(List.of("check", crm, "--desk", folder.resolve(name), "--lang", "ru"));
        all.addAll(List.of("--out", folder, "--report", "json"));
        all.addAll(List.of(more));
        return Ran.with(all.toArray());
    }

    private String file(String desk, String name) throws IOException {
        return Files.readString(folder.resolve(desk).resolve(name));
    }

    private static final List<String> REFUSED = List.of(
            refused("1", "Малая", "2026-11-10T10:00:00+03:00", 100, "Дорого", ""),
            refused(
                    "2",
                    "Большая",
                    "2026-11-17T10:00:00+03:00",
                    900,
                    "дорого",
                    ",'interactions':[{'id':'i1','type':'CALL',"
                            + "'direction':'OUTGOING','startedAt':'2026-11-16T12:00:00+03:00','talkSeconds':125,'user':'u2',"
                            + "'recording':'https://example.test/r1'}],'comments':[{'id':'k1','text':'Просит скидку',"
                            + "'createdAt':'2026-11-16T12:10:00+03:00','author':'u2'}]"),
            refused("3", "Давняя", "2026-10-05T10:00:00+03:00", 100, "", ""));

    @Test
    void refusals_are_called_about_by_money_and_age_with_what_to_say() throws IOException {
        assertThat(desk("desk", REFUSED).exitCode()).isOne();
        String page = file("desk", "desk.md").replaceAll("[\u00a0\u202f]", " ");
        assertThat(page)
                .containsSubsequence(
                        "# Контроль качества, 20.11.2026 18:05\n\n## Перезвонить по отказам: 3 сделки\n\n",
                        "### 1. Большая\n\n- Сумма: 900 ₽\n- В отказе 3 дня, отказал: Анна\n- Причина в карточке: дорого\n",
                        "- Клиент: Пётр Клиентов +79161234567\n- Разговоры:\n",
                        "  - 16\\.11.2026 12:00, Борис, 2:05 мин [прослушать](<https://example.test/r1>): Просит скидку\n",
                        "> Добрый день, Пётр Клиентов! Это отдел контроля качества.",
                        "> Последний разговор был 16.11.2026 12:00.",
                        "> В карточке указано, почему вы отказались: «дорого». Это так?",
                        "### 2. Давняя\n\n- Сумма: 100 ₽\n- В отказе 46 дней",
                        "> У нас не записано ни одного разговора с вами.",
                        "> В карточке не указано, почему вы отказались.",
                        "### 3. Малая");
        assertThat(page)
                .contains("| Дорого | 2 | 0 | 1 000 ₽ | Анна |".replace("Дорого", "дорого"))
                .contains("| причина не указана | 0 | 1 |  |  |");
    }

    @Test
    void the_queue_comes_back_as_answers() throws IOException {
        desk("desk", REFUSED);
        Set<String> asked = new HashSet<>();
        JsonNode report =
                new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        for (JsonNode violation : report.get("violations")) {
            if (violation.get("criterion").asText().equals("refusal-not-verified")) {
                asked.add(violation.get("fingerprint").asText());
            }
        }
        List<String> rows = file("desk", "calls.csv").lines().toList();
        assertThat(rows.get(0)).startsWith("\uFEFF").endsWith(";Ответ;Комментарий;fingerprint");
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(fingerprint ->
                        assertThat(rows).anySatisfy(row -> assertThat(row).endsWith(";;;" + fingerprint)));
    }

    @Test
    void the_same_seed_draws_the_same_conversations_of_everybody() throws IOException {
        List<String> deals = List.of(talks("7", 40, 20), talks("8", 40, 20));
        desk("one", deals, "--seed", 1, "--sample", 10);
        desk("same", List.of(deals.get(1), deals.get(0)), "--seed", 1, "--sample", 10);
        desk("other", deals, "--seed", 2, "--sample", 10);
        String drawn = file("one", "listening.csv");
        assertThat(drawn).isEqualTo(file("same", "listening.csv")).isNotEqualTo(file("other", "listening.csv"));
        assertThat(drawn.lines().filter(row -> row.startsWith("Анна;"))).hasSize(5);
        assertThat(drawn.lines().filter(row -> row.startsWith("Борис;"))).hasSize(5);
        assertThat(drawn).contains("Вердикт").contains("https://example.test/7/");
        assertThat(file("one", "desk.md"))
                .contains("## Прослушать 10 разговоров", "[прослушать](<https://example.test/");
    }

    @Test
    void conversations_without_a_comment_are_drawn_more_often() throws IOException {
        int untold = 0;
        for (int seed = 1; seed <= 8; seed++) {
            desk("desk", List.of(talks("7", 40, 40), talks("8", 40, 0)), "--seed", seed, "--sample", 10);
            untold += (int) file("desk", "desk.md")
                    .lines()
                    .filter(row -> row.contains("за сутки комментария нет"))
                    .count();
        }
        assertThat(untold)
                .as("of 80 that were drawn of as many with a comment as without")
                .isGreaterThan(45);
    }

    @Test
    void without_anything_to_do_it_says_so() throws IOException {
        assertThat(desk("desk", List.of(talks("7", 1, 0).replaceAll("'interactions':\\[.*?],", "")))
                        .exitCode())
                .isLessThan(3);
        assertThat(file("desk", "desk.md"))
                .contains("## Перезвонить по отказам: 0 сделок", "## Прослушать 0 разговоров")
                .doesNotContain("| ---");
    }

    @Test
    void a_desk_without_names_would_be_none() {
        Ran ran = desk("desk", REFUSED, "--pii", "mask");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("""
                --desk tells whom to call and what people wrote, and --pii forbids it. Maybe leave one out.
                See: crm-rules check --help
                """);
    }

    @Test
    void what_people_typed_is_shown_and_does_nothing() throws IOException {
        desk(
                "desk",
                List.of(refused(
                        "1",
                        "=HYPERLINK(1) <b>[x](https://example.test)",
                        "2026-11-10T10:00:00+03:00",
                        100,
                        "@a *b*",
                        "")));
        assertThat(file("desk", "desk.md")).doesNotContain("<b>", " @a", " *b*");
        assertThat(file("desk", "desk.md")).doesNotContainPattern("(?<!\\\\)]\\(");
        assertThat(file("desk", "calls.csv")).contains("'=HYPERLINK").contains("'@a");
    }
}
